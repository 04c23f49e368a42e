import type { SubjectNouns } from '../subject-nouns.ts';

const words = (list: string) => list.split(/\s+/);

export const subjectNouns = {
  company: words(
    'konzern konzerns unternehmen unternehmens firma gesellschaft gruppe hersteller herstellerin anbieter anbieterin bauer bauers händler händlerin spezialist spezialistin dienstleister dienstleisterin zulieferer versicherer bank institut haus betreiber entwickler entwicklerin entwicklers produzent start-up startup holding riese riesen gigant versorger fluggesellschaft airline kette brauerei reederei autobauer verlag emittentin familienunternehmen familienfirma börsenneuling mittelständler tochter mutter schwergewicht primus ausrüster retailer discounter logistiker brauer makler börsenbetreiber immobilienkonzern pharmakonzern finanzinvestor pionier konkurrent rivale rivalin konkurrentin biotech traditionshaus traditionsfirma traditionsunternehmen großbank geldhaus plattform',
  ),
  share: words(
    'jene diejenigen bons bon anteilscheinen anteile aktie aktien papier papiere papieren titel titeln anteilsschein anteilsscheine anteilsscheinen anteilschein anteilscheine valor valoren kurs aktienkurs wert werte dividendenpapier dividendenpapiere vorzugsaktie vorzugsaktien vorzüge vorzugspapiere stammaktie stammaktien partizipationsscheine notierung börsenkurs valoren namenaktien genussscheine scheine scheinen dividendentitel aktienkurse',
  ),
  index: words(
    'kursbarometer leitindex index barometer börsenbarometer auswahlindex gesamtmarkt leitbarometer standardwerte-index nebenwerteindex',
  ),
  management: words(
    'vorstand vorstands konzernchef konzernchefin firmenchef firmenchefin vorstandschef vorstandschefin finanzvorstand finanzvorständin finanzchef finanzchefin management geschäftsführung geschäftsführer geschäftsführerin vorstandsvorsitzender vorstandsvorsitzende ceo cfo verwaltungsrat aufsichtsrat unternehmenschef unternehmenschefin chef chefin sprecher sprecherin gründer gründerin verwaltung leitung führung unternehmensführung konzernleitung unternehmensleitung',
  ),
  observer: words(
    'analyst analystin analysten experten expertin experte volkswirt volkswirtin volkswirte volkswirten ökonomen ökonom ökonomin marktteilnehmer beobachter konsens analystenschätzungen fachleute anleger investoren strategen stratege branchenkenner marktexperten börsianer händler analysehaus bloomberg-konsens marktkonsens analystenkonsens',
  ),
  centralBank: words('notenbank zentralbank währungshüter notenbanker nationalbank'),
} as const satisfies SubjectNouns;
