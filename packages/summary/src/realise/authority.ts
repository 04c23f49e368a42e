/** Authorities by the names they have in either language: id, pattern. */
const AUTHORITIES = [
  [
    'european-commission',
    /^(?:EU-Kommission|Europäische Kommission|Brüsseler Kommission|(?:the )?(?:European|EU) Commission)$/i,
  ],
  ['eu', /^(?:EU|Europäische Union|European Union)$/i],
  ['german-cartel-office', /^(?:Bundeskartellamt|Kartellamt|(?:German |Germany's )?(?:Federal )?Cartel Office)$/i],
  ['bafin', /^(?:BaFin|Bundesanstalt für Finanzdienstleistungsaufsicht)$/i],
  ['network-agency', /^(?:Bundesnetzagentur|(?:German )?Federal Network Agency)$/i],
  ['finma', /^(?:Finma|FINMA)$/],
  ['weko', /^(?:Weko|Wettbewerbskommission|Swiss Competition Commission)$/i],
  ['sec', /^(?:(?:US-)?(?:Börsenaufsicht )?SEC|Securities and Exchange Commission)$/],
  ['ftc', /^(?:FTC|Federal Trade Commission)$/],
  ['justice-department', /^(?:US-Justizministerium|DOJ|(?:U\.S\. )?(?:Justice Department|Department of Justice))$/i],
  ['cma', /^(?:CMA|Competition and Markets Authority)$/],
  ['fca', /^(?:FCA|Financial Conduct Authority)$/],
  ['destatis', /^(?:Destatis|Statistisches Bundesamt|Statistische[sn] Bundesamt(?:es)?|Federal Statistical Office)$/i],
] as const;

export type Authority = (typeof AUTHORITIES)[number][0];

export function authorityOf(name: string): Authority | undefined {
  return AUTHORITIES.find(([, pattern]) => pattern.test(name))?.[0];
}
