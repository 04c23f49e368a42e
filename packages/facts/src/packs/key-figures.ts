import { defineRulePack, RULES_FORMAT, type Slot, type TriggerWords } from '@groschen/rules';
import { figureCompany, figureRule } from './figures.ts';

const words = (list: string) => list.split(/,\s*/);

/** What a company has, makes, moves and serves, said with the verb alone: what is counted names the metric. */
export const OUTPUT_VERBS = {
  de: {
    verbs: words(
      'produzieren, fördern, ab|setzen, aus|liefern, installieren, fertigen, her|stellen, bauen, liefern, verkaufen, ernten, befördern, transportieren, um|schlagen, verarbeiten, ab|bauen, errichten, vermitteln, befüllen, ab|füllen, verschiffen, montieren',
    ),
  },
  en: {
    verbs: words(
      'produce, ship, deliver, install, harvest, build, make, manufacture, sell, turn out, mine, yield, pour, assemble, process, handle, carry, transport, supply, distribute, recycle, refine, smelt, brew, distil, complete, churn out, extract, pump, generate',
    ),
  },
} as const satisfies { de: TriggerWords; en: TriggerWords };

const HOLDING_VERBS = {
  de: {
    verbs: words(
      'betreiben, unterhalten, zählen, vermieten, beschäftigen, bewirtschaften, haben, besitzen, verfügen, horten, halten, umfassen, verwalten, versorgen, betreuen, bedienen, versichern, unterrichten, führen, vernetzen, warten, an|bieten, leasen, verzeichnen, vertreiben',
    ),
  },
  en: {
    verbs: words(
      'run, operate, employ, serve, manage, have, own, hold, hoard, boast, comprise, lease, rent, rent out, insure, educate, oversee, maintain, look after, cover, license, franchise, host, control, count, stock',
    ),
  },
} as const satisfies { de: TriggerWords; en: TriggerWords };

/** Counted nouns that describe no company: shares, jobs that go, people in trials, what happens once. */
export const NO_KEY_FIGURE = {
  de: words(
    'aktie, aktien, prozent, stelle, stellen, anteile, anteilsscheine, stimmen, probanden, patienten, arbeitsplätze, jobs, kurzarbeit, verletzte, tote, fall, fälle, mal, gläubiger, aktionäre, seiten, punkte, punkten, treffer, aufträge, verfahren, klagen, papiere, streiktage, verhandlungen, gespräche, beteiligung, stimmrechte',
  ),
  en: words(
    'share, shares, stake, stock, stocks, jobs, votes, patients, adults, volunteers, lawsuits, complaints, cases, creditors, shareholders, investors, pages, points, injured, dead, deaths, pregnancies, warrants, options, positions, redundancies, talks, occasions, bids, offers, votes, witnesses, flights, rooms, rates',
  ),
} as const;

export const counted = {
  company: { ...figureCompany, by: ['subject'] },
  value: {
    quantity: ['count', 'measure'],
    after: { de: ['', 'an', 'in', 'über', 'auf'], en: ['', 'in', 'at'] },
    min: '20',
    required: true,
  },
  metric: { counted: 'value' },
  period: { date: true },
} as const satisfies Record<string, Slot>;

/** Of what a share is a key figure: "22 Prozent [des Umsatzes]", "a sixth of [sales]". */
const WHOLE = {
  de: words(
    'umsatz, umsätze, erlös, erlöse, absatz, volumen, geschäft, gesamtgeschäft, gewinn, ergebnis, auftragseingang, einnahmen, gesamtumsatz, produktion, einlagen, bilanzsumme, besuche, bestellungen, kosten, kapazität, ertrag, erträge, prämien, kredite, portfolio, flotte',
  ),
  en: words(
    'revenue, revenues, sales, turnover, volume, volumes, total, profit, profits, earnings, ebitda, ebit, output, orders, income, business, deposits, loans, assets, production, costs, capacity, portfolio, fleet, premiums, bookings, visits, equity, staff, workforce, mix',
  ),
} as const;

/** What lenders or boards only allow: "the covenant is set at 4.25x EBITDA". */
const LIMIT = {
  de: words('obergrenze, verschuldungsobergrenze, covenant, grenze, schwelle'),
  en: words('covenant, test, threshold, limit, ceiling, before, until'),
} as const;

const shareOfWhole = { quantity: ['percent', 'fraction'], of: WHOLE, required: true } as const satisfies Slot;

/**
 * What describes a company beside its results: closed lists of metrics with their figures, and the open class of whatever it has,
 * makes and serves.
 */
export const keyFigures = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.key-figures',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    figureRule('kpi', 'money'),
    figureRule('kpi', 'share'),
    figureRule('kpi', 'count'),
    {
      kind: 'frame',
      id: 'holds',
      fact: 'kpi',
      priority: 2,
      triggers: [{ set: { metric: 'units' }, ...HOLDING_VERBS }],
      without: NO_KEY_FIGURE,
      when: { subject: ['name', 'company'] },
      roles: counted,
    },
    {
      kind: 'frame',
      id: 'makes',
      fact: 'kpi',
      priority: 2,
      triggers: [{ set: { metric: 'output' }, ...OUTPUT_VERBS }],
      without: NO_KEY_FIGURE,
      when: { subject: ['name', 'company'], modality: ['asserted', 'reported'] },
      roles: { ...counted, metric: { counted: 'value', required: true } },
    },
    {
      kind: 'frame',
      id: 'part-of-whole',
      fact: 'kpi',
      priority: 13,
      triggers: [
        {
          set: { metric: 'share' },
          direction: 'none',
          de: {
            verbs: words(
              'aus|machen, bei|steuern, bei|tragen, entfallen, stammen, stehen, ein|bringen, kommen, entsprechen',
            ),
          },
          en: {
            verbs: words(
              'make up, account, contribute, represent, come, bring in, comprise, constitute, go, equal, amount',
            ),
          },
        },
      ],
      roles: { company: { ...figureCompany, by: ['topic'] }, value: shareOfWhole, period: { date: true } },
    },
    {
      kind: 'frame',
      id: 'makes-part-of-whole',
      fact: 'kpi',
      priority: 13,
      triggers: [
        {
          set: { metric: 'share' },
          direction: 'none',
          de: { verbs: words('erzielen, erwirtschaften, machen, verdienen, erlösen, beziehen, generieren') },
          en: { verbs: words('generate, derive, make, earn, get, draw, book') },
        },
      ],
      when: { subject: ['name', 'company'] },
      roles: { company: { ...figureCompany, by: ['subject'] }, value: shareOfWhole, period: { date: true } },
    },
    {
      kind: 'frame',
      id: 'costs-the-company',
      fact: 'kpi',
      priority: 1,
      triggers: [{ set: { metric: 'costs' }, direction: 'none', de: { verbs: ['kosten'] }, en: { verbs: ['cost'] } }],
      with: {
        de: words(
          'streik, streiks, unwetter, ausfall, ausfälle, brand, feuer, hochwasser, hackerangriff, cyberangriff, rückruf, zölle, wechselkurse, konzern, unternehmen, gesellschaft, gruppe',
        ),
        en: words(
          'strike, strikes, outage, fire, flood, floods, hurricane, cyberattack, recall, tariffs, duties, group, company, firm, airline, bank, carmaker, retailer',
        ),
      },
      roles: {
        company: { ...figureCompany, by: ['object', 'topic'] },
        value: {
          quantity: ['money'],
          per: 'none',
          after: { de: [''], en: ['', 'about'] },
          min: '1000000',
          required: true,
        },
        period: { date: true },
      },
    },
    {
      kind: 'frame',
      id: 'multiple',
      fact: 'kpi',
      priority: 9,
      triggers: [
        {
          set: { metric: 'multiple' },
          de: {
            nouns: words('nettoverschuldung, ebitda, gewinn, ergebnisses, kgv, schulden, multiple'),
          },
          en: {
            nouns: words(
              'earnings, leverage, net leverage, net debt, debt, ebitda, dividend cover, forward earnings, book-to-bill ratio, book-to-bill, multiple, coverage, expected earnings',
            ),
          },
        },
      ],
      without: LIMIT,
      roles: { company: figureCompany, value: { quantity: ['multiple'], required: true } },
    },
  ],
});
