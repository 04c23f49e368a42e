import { COMPANY_CUES as de } from '@groschen/lexicon/de/company-cues';
import { COMPANY_CUES as en } from '@groschen/lexicon/en/company-cues';
import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { PRIORITY } from '../candidate.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Unknown companies, told by a noun or phrase before them, a noun behind a hyphen, or how their names begin and end. */
export const companyNames = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.company-names',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'name',
      id: 'company-noun',
      entity: 'company',
      priority: PRIORITY.cue,
      before: { de: { nouns: de.nounEndings }, en: { nouns: en.nounEndings } },
      examples: [
        { text: 'Der Küchenhersteller Alvenius baut Stellen ab.', finds: [{ entity: 'company', text: 'Alvenius' }] },
        {
          text: 'Die Finanzinvestoren Alvenius, Corvizia und Brentaris bieten.',
          finds: [
            { entity: 'company', text: 'Alvenius' },
            { entity: 'company', text: 'Corvizia' },
            { entity: 'company', text: 'Brentaris' },
          ],
        },
        { text: 'Rival drugmaker Corvizia cut prices.', finds: [{ entity: 'company', text: 'Corvizia' }] },
      ],
      counterexamples: ['Drei Zementhersteller Bußgelder zahlen.', 'The company Tuesday cut prices.'],
    },
    {
      kind: 'name',
      id: 'company-phrase',
      entity: 'company',
      priority: PRIORITY.cue,
      before: { de: { phrases: de.phrases }, en: { phrases: en.phrases } },
      examples: [
        { text: 'Die Aktien von Alvenius fielen.', finds: [{ entity: 'company', text: 'Alvenius' }] },
        {
          text: 'It wants to merge with Pan-Corvizia Reiseck.',
          finds: [{ entity: 'company', text: 'Pan-Corvizia Reiseck' }],
        },
      ],
      counterexamples: ['Die Aktien von Unternehmen fielen.', 'Shares of these companies fell.'],
    },
    {
      kind: 'name',
      id: 'company-compound',
      entity: 'company',
      priority: PRIORITY.compound,
      compound: {
        de: { phrases: de.compoundHeads.filter((head) => !de.sharedHeads.includes(head)) },
        en: { phrases: en.compoundHeads },
      },
      examples: [
        { text: 'Die Alvenius-Aktie sackte ab.', finds: [{ entity: 'company', text: 'Alvenius' }] },
        { text: 'Die Zhelong Wansheng-Tochter wächst.', finds: [{ entity: 'company', text: 'Zhelong Wansheng' }] },
        { text: 'A Corvizia-owned plant closed.', finds: [{ entity: 'company', text: 'Corvizia' }] },
      ],
      counterexamples: [
        'Die Tech-Aktien fielen.',
        'Das Wurmkur-Geschäft lief schlecht.',
        'A family-owned plant closed.',
      ],
    },
    {
      kind: 'name',
      id: 'company-ending',
      entity: 'company',
      priority: PRIORITY.person + 2,
      last: {
        de: { phrases: de.nameEndings },
        en: { phrases: [...en.nameEndings.filter((ending) => !en.weakEndings.includes(ending)), ...en.foreignEndings] },
      },
      examples: [
        {
          text: 'Gestern meldete Wetzlarer Optronik Zahlen.',
          finds: [{ entity: 'company', text: 'Wetzlarer Optronik' }],
        },
        {
          text: 'He left Juniper Lane Advisors in May.',
          finds: [{ entity: 'company', text: 'Juniper Lane Advisors' }],
        },
        { text: 'It bought Kestner Fördertechnik.', finds: [{ entity: 'company', text: 'Kestner Fördertechnik' }] },
      ],
      counterexamples: ['Die Lieferung von Strom und Gas stockt.', 'Digital Systems are in demand.'],
    },
    {
      kind: 'name',
      id: 'company-weak-ending',
      entity: 'company',
      priority: PRIORITY.person + 2,
      last: { en: { phrases: en.weakEndings } },
      name: ['unknown'],
      examples: [
        { text: 'He joined Corvizia Energy in May.', finds: [{ entity: 'company', text: 'Corvizia Energy' }] },
        {
          text: 'She runs Golden Lane Financial.',
          finds: [{ entity: 'company', text: 'Golden Lane Financial' }],
        },
      ],
      counterexamples: ['He wrote on Public Health.', 'It is a matter of National Security.'],
    },
    {
      kind: 'name',
      id: 'kind-and-place',
      entity: 'company',
      priority: PRIORITY.knownPhrase + 1,
      first: {
        de: {
          nouns: words(
            'volksbank sparkasse raiffeisenbank kantonalbank genossenschaftsbank raiffeisenlandesbank -werk -werke',
          ),
          phrases:
            words(`bankhaus sparkassengruppe stadtwerke flughafen klinikum molkerei weberei spinnerei papierfabrik druckerei
            gießerei maschinenfabrik gebrüder`),
        },
      },
      name: ['place', 'word'],
      examples: [
        {
          text: 'Das Werk der Volksbank Hellweg ist teuer.',
          finds: [{ entity: 'company', text: 'Volksbank Hellweg' }],
        },
        {
          text: 'Die Sparkasse Niederbayern-Mitte hebt die Dividende an.',
          finds: [{ entity: 'company', text: 'Sparkasse Niederbayern-Mitte' }],
        },
        {
          text: 'Der Umsatz der Gießerei Orlemann & Sohn sank um 3 Prozent.',
          finds: [{ entity: 'company', text: 'Gießerei Orlemann & Sohn' }],
        },
      ],
      counterexamples: ['Die Sparkasse Zinsen senken lassen will niemand.', 'Jede Sparkasse in Kiel zahlt.'],
    },
  ],
});
