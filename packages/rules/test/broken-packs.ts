/** Each a mistake that people make, in a pack of which all else is right. */
const HEAD = `format: groschen.rules/1
name: acme.funds
version: "1"
languages: [de, en]
`;

const rule = (body: string) => `${HEAD}rules:\n${body}`;
const pattern = (step: string, emit = '{ entity: company }') =>
  rule(`  - id: deals
    kind: pattern
    pattern:
      - ${step}
    emit: ${emit}
`);

const frame = (body: string) => rule(`  - id: deals\n    kind: frame\n    fact: acquisition\n${body}`);

export const BROKEN_PACKS: Readonly<Record<string, string>> = {
  'no format': 'name: acme\nversion: "1"\nlanguages: [de]\nrules: []\n',
  'a newer format': 'format: groschen.rules/7\nname: acme\n',
  'a format that is none': `${HEAD.replace('groschen.rules/1', 'rules-1')}rules: []\n`,
  'a tab': `${HEAD}rules:\n\t- id: a\n`,
  'the same key twice': `${HEAD}name: acme.more\nrules: []\n`,
  'an unknown key': rule('  - id: names\n    kind: phrases\n    phrase: [Alpha]\n    emit: { entity: company }\n'),
  'a version without quotes': `${HEAD.replace('"1"', '1.0')}rules: []\n`,
  'an unknown language': `${HEAD.replace('en]', 'fr]')}rules: []\n`,
  'an unknown kind of rule': rule(
    '  - id: names\n    kind: phrase\n    phrases: [Alpha]\n    emit: { entity: company }\n',
  ),
  'an id with blanks': rule(
    '  - id: My Names\n    kind: phrases\n    phrases: [Alpha]\n    emit: { entity: company }\n',
  ),
  'two rules of one id': rule(
    '  - { id: a, kind: phrases, phrases: [Alpha], emit: { entity: company } }\n  - { id: a, kind: phrases, phrases: [Beta], emit: { entity: company } }\n',
  ),
  'no emit': rule('  - id: names\n    kind: phrases\n    phrases: [Alpha]\n'),
  'an undeclared entity type': rule(
    '  - id: names\n    kind: phrases\n    phrases: [Alpha]\n    emit: { entity: compnay }\n',
  ),
  'an undeclared list': pattern('{ in: agencies }'),
  'an undeclared fact type': pattern('{ entity: company, capture: target }', '{ fact: takeover }'),
  'an unknown role': pattern('{ entity: company, capture: target }', '{ fact: acquisition, set: { prise: high } }'),
  'from without a capture': pattern('{ entity: company, capture: target }', '{ retype: organization, from: traget }'),
  'two words in one token': pattern('{ lower: deutsche bank }'),
  'a number without quotes': pattern('{ quantity: money, min: 1000000 }'),
  'bounds the wrong way': pattern('{ quantity: money, min: "10", max: "5" }'),
  'times the wrong way': pattern('{ text: a, times: [3, 1] }'),
  'a pattern of nothing': pattern('{ text: a, times: "?" }'),
  'too large a gap': pattern('{ gap: 5000 }'),
  'an unknown condition': pattern('{ lowercase: umsatz }'),
  'look-around in an expression': rule(
    '  - id: ids\n    kind: regex\n    regex: "(?<=x)A"\n    emit: { entity: identifier }\n',
  ),
  'an example that does not hold its name': rule(
    '  - id: names\n    kind: phrases\n    phrases: [Alpha]\n    emit: { entity: company }\n    examples:\n      - text: Beta steigt.\n        finds: [{ entity: company, text: Alpha }]\n',
  ),
  'an undeclared unit': pattern('{ quantity: number }', '{ unit: tco2e }'),
  'a name rule without a sign': rule('  - { id: houses, kind: name, entity: company }\n'),
  'words of a name rule without their language': rule(
    '  - id: houses\n    kind: name\n    entity: company\n    before: { nouns: [fondsgesellschaft] }\n',
  ),
  'words of a name rule that are no nouns or phrases': rule(
    '  - id: houses\n    kind: name\n    entity: company\n    before: { de: [fondsgesellschaft] }\n',
  ),
  'words of a language that the pack does not have': rule(
    '  - id: houses\n    kind: name\n    entity: company\n    before: { en: { nouns: [fund house] } }\n',
  ).replace('[de, en]', '[de]'),
  'an unknown shape of name': rule(
    '  - id: houses\n    kind: name\n    entity: company\n    before: { de: { nouns: [fondsgesellschaft] } }\n    name: [words]\n',
  ),
  'a frame that nothing calls': frame(
    '    triggers: [{ with: { de: [kauf] } }]\n    roles: { target: { entity: [company] } }\n',
  ),
  'a trigger of words and a figure': frame(
    '    triggers: [{ de: { nouns: [kauf] }, figure: { quantity: [money] } }]\n    roles: { target: { entity: [company] } }\n',
  ),
  'words of a trigger without verbs, nouns or phrases': frame(
    '    triggers: [{ de: [kaufen] }]\n    roles: { target: { entity: [company] } }\n',
  ),
  'an unknown key of a trigger': frame(
    '    triggers: [{ figure: { quantity: [money], least: "5" } }]\n    roles: { target: { entity: [company] } }\n',
  ),
  'a frame whose slot is empty': frame(
    '    triggers: [{ de: { verbs: [kaufen] } }]\n    roles: { target: { by: [object] } }\n',
  ),
  'a trigger that sets an unknown role': frame(
    '    triggers: [{ de: { verbs: [kaufen] }, set: { price: high } }]\n    roles: { target: { entity: [company] } }\n',
  ),
  'one of roles without a slot': frame(
    '    triggers: [{ de: { verbs: [kaufen] } }]\n    roles: { target: { entity: [company] } }\n    oneOf: [target, amount]\n',
  ),
  'a relation that there is not': frame(
    '    triggers: [{ de: { verbs: [kaufen] } }]\n    roles: { target: { entity: [company], by: [behind] } }\n',
  ),
  'a currency that is none': pattern('{ quantity: money, currency: Euro }'),
  'a text where a list belongs': rule(
    '  - id: names\n    kind: phrases\n    phrases: Alpha\n    emit: { entity: company }\n',
  ),
};
