import { type Metric, metricNouns as nouns } from '../metrics.ts';

/** What statistics offices and institutes measure of an economy. */
export const indicatorMetrics = [
  {
    metric: 'inflation',
    of: 'indicator',
    nouns: nouns(
      'inflation, inflationsrate, teuerung, teuerungsrate, jahresteuerung, verbraucherpreise, inflationsprognose, kerninflation, kernrate, konsumentenpreise, jahresinflation, verbraucherpreisindex, landesindex der konsumentenpreise, kernteuerung, preisauftrieb, nahrungsmittelpreise, lebensmittelpreise, energiepreise, dienstleistungspreise, hauspreise, immobilienpreise, wohnungspreise, häuserpreise, lebenshaltungskosten, preisindex, preise für dienstleistungen, preise für nahrungsmittel, preise für lebensmittel, preise für energie, preise für waren, kernrate der inflation, mieten',
    ),
  },
  {
    metric: 'gdp',
    of: 'indicator',
    nouns: nouns(
      'bruttoinlandsprodukt, bip, wirtschaftsleistung, wirtschaftswachstum, bip-wachstum, konjunkturprognose, wachstumsprognose, bruttoinlandprodukt, bauinvestitionen, ausrüstungsinvestitionen, konsumausgaben, privatkonsum, private konsum, privater konsum, staatsausgaben',
    ),
  },
  {
    metric: 'unemployment',
    of: 'indicator',
    nouns: nouns(
      'arbeitslosenquote, arbeitslosenzahl, arbeitslosigkeit, erwerbslosenquote, arbeitslosen, arbeitslose, arbeitslosenrate, kurzarbeiterzahl, erwerbstätige, erwerbstätigen, erwerbstätigenzahl, beschäftigtenzahl, zahl der arbeitslosen, zahl der jobsuchenden, zahl der erwerbstätigen, offene stellen, offenen stellen',
    ),
  },
  {
    metric: 'producer-prices',
    of: 'indicator',
    nouns: nouns('erzeugerpreise, großhandelspreise, importpreise, produzentenpreise, einfuhrpreise'),
  },
  {
    metric: 'industrial-production',
    of: 'indicator',
    nouns: nouns(
      'industrieproduktion, produktion im produzierenden gewerbe, industrieaufträge, gesamtproduktion, auftragseingänge der industrie, bauproduktion, baugenehmigungen, neuzulassungen, firmenpleiten, unternehmensinsolvenzen, maschinenbaubestellungen, industriebestellungen, auftragseingang der industrie, auftragseingang im maschinenbau, aufträge aus dem ausland, aufträge aus dem inland, auslandsaufträge, inlandsaufträge, inlandsbestellungen, auslandsbestellungen, produktion in der industrie, pkw-neuzulassungen',
    ),
  },
  {
    metric: 'retail-sales',
    of: 'indicator',
    nouns: nouns(
      'einzelhandelsumsätze, einzelhandelsumsatz, detailhandelsumsätze, umsätze im einzelhandel, umsatz im einzelhandel, umsatz der einzelhändler, gastgewerbeumsatz, verkäufe bestehender häuser, verkäufe neuer häuser, hausverkäufe, baubeginne',
    ),
  },
  {
    metric: 'sentiment',
    of: 'indicator',
    nouns: nouns(
      'geschäftsklimaindex, ifo-geschäftsklima, ifo-index, zew-index, einkaufsmanagerindex, konjunkturerwartungen, konsumklima, verbrauchervertrauen, konjunkturbarometer, geschäftsklima, pmi, stimmungsindikator, stimmungsbarometer, frühindikator, gfk-index, ifo-geschäftsklimaindex, zew-konjunkturerwartungen, sentix-index, ism-index, konjunkturindex, sammelindex, verbraucherstimmung, konsumentenstimmung, konsumentenvertrauen, erwartungsindex, lageindex, barometer für die erwartungen, barometer für die lage, index für die erwartungen, index für die geschäftserwartungen, index für die industrie, index für den dienstleistungssektor, index für das verarbeitende gewerbe, teilindex für die erwartungen, teilindex für die lage, dienstleistungsindex, industrieindex, indikator',
    ),
  },
  {
    metric: 'trade-balance',
    of: 'indicator',
    nouns: nouns(
      'exporte, ausfuhren, importe, einfuhren, handelsbilanzüberschuss, handelsüberschuss, leistungsbilanzüberschuss, handelsbilanz, exportüberschuss, überschuss in der handelsbilanz, defizit in der handelsbilanz, überschuss im außenhandel, handelsdefizit, haushaltsdefizit, leistungsbilanz, schuldenquote, defizitquote, staatsverschuldung, sparquote, staatsschuldenquote',
    ),
  },
  {
    metric: 'wages',
    of: 'indicator',
    nouns: nouns(
      'reallöhne, löhne, nominallöhne, tariflöhne, erwerbsquote, stundenlöhne, tarifverdienste, arbeitskosten',
    ),
  },
  {
    metric: 'jobs',
    of: 'indicator',
    nouns: nouns('erstanträge, neue stellen außerhalb der landwirtschaft, beschäftigtenzuwachs, stellenzuwachs'),
  },
] as const satisfies readonly Metric[];
