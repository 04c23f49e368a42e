export { linearRegex } from '../linear-regex.ts';
export { loadRulePack } from './load-rule-pack.ts';
export { MAX_PACK_LENGTH, parseRulePackText } from './parse-rule-pack.ts';
