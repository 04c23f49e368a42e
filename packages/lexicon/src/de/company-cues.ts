import type { CompanyCues } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const COMPANY_CUES = {
  nounEndings:
    words(`konzern konzerns hersteller herstellers herstellern herstellerin anbieterin händlerin betreiberin entwicklerin staatsbahn abwickler abwicklers schwestergesellschaft agentur anbieter anbieters anbietern händler händlers bauer bauers bauern riese riesen betreiber betreibers versicherer versicherers rückversicherer dienstleister dienstleisters entwickler entwicklers
    zulieferer zulieferers zulieferern ausrüster ausrüsters spezialist spezialisten firma firmen gruppe unternehmen unternehmens fluggesellschaft fluglinie airline startup startups tochter töchter mutter muttergesellschaft tochtergesellschaft tochtergesellschaften tochterfirma tochterfirmen aktionärin aktionäre käuferin abspaltung betrieb betriebs bank-tochter haus kabelwerk dienstleistern research-haus logistiker gesellschaft brokerhaus bieter rivale rivalen rivalin
    konkurrent konkurrenten konkurrentin wettbewerber wettbewerbers investor investoren investors finanzinvestoren analysehaus analysehauses analysehäuser investmentbank privatbank großbank bank landesbank sparkasse broker brokers brokerhaus handelskette kette supermarktkette
    modekette reederei brauerei werft börsenneuling börsenneulings holding beteiligungsgesellschaft fondsgesellschaft vermögensverwalter vermögensverwalters beratungsfirma beratungsgesellschaft unternehmensberatung wirtschaftsprüfer verlag hoster
    netzbetreiber versorger versorgers energieversorger stadtwerke produzent produzenten förderer minenbetreiber lieferant lieferanten lieferdienst lieferdienstes vermieter vermieters entsorger verarbeiter veredler logistiker logistikers spediteur
    autovermieter reiseveranstalter caterer hotelkette kaufhauskette drogeriekette discounter discounters einzelhändler optiker pharmafirma biotechfirma biotech chemiefirma softwarehaus softwareschmiede chipschmiede techfirma fintech neobank direktbank onlinebroker
    plattform handelsplattform marktplatz vergleichsportal wagniskapitalgeber risikokapitalgeber geldgeber großaktionär großaktionärin ankeraktionär ankerinvestor mehrheitseigner eigentümer eigner käufer bieter leerverkäufer hedgefonds staatsfonds beteiligungsfirma
    partner kooperationspartner joint-venture gemeinschaftsunternehmen autobauer maschinenbauer anlagenbauer flugzeugbauer schiffbauer wohnungskonzern immobilienkonzern ratingagentur kanzlei marktforscher marktforschungsinstitut personaldienstleister zeitarbeitsfirma medienhaus
    verpacker brauer winzer molkerei bäcker bäckerei fleischverarbeiter schlachter möbelhaus möbelhändler onlinehändler versandhändler modehändler schuhhändler buchhändler juwelier uhrenhersteller  pharmariese techriese kartenriese branchenprimus
    marktführer weltmarktführer traditionsunternehmen familienunternehmen mittelständler nebenwert börsenbetreiber baukonzern bahnkonzern raumfahrtfirma rüstungsfirma softwarefirma start-up bauträger kryptobörse start-ups medizintechniker kreditinstitut stahlkocher billigflieger aktie papier titel`),
  compoundHeads:
    words(`aktie aktien aktionär aktionäre aktionären papier papiere papieren titel titeln anteil anteile anteilen anteilsscheine anteilsscheinen konzern konzerns konzernchef gruppe chef chefin chefs vorstand vorstands vorständin vorstandschef vorstandschefin vorstandsvorsitzende vorstandsvorsitzender
    finanzchef finanzchefin finanzvorstand finanzvorständin aufsichtsrat aufsichtsratschef sprecher sprecherin manager managerin gründer gründerin eigner eigentümer tochter töchter tochtergesellschaft mutter muttergesellschaft muttert rivale rivalen rivalin konkurrent konkurrenten wettbewerber
    übernahme kauf verkauf einstieg ausstieg beteiligung börsengang spitze führung management werk werke werken fabrik fabriken zentrale filialen filiale standort standorte belegschaft beschäftigte beschäftigten mitarbeiter mitarbeitern betriebsrat betriebsratschef
    vorzüge vorzugsaktie vorzugsaktien stammaktien bons genussscheine anleihe anleihen kurs kurse ziel zahlen ergebnis umsatz gewinn marke marken modelle modell kunden zulieferer lieferant partner händler analyst analystin analysten experte expertin experten stratege strategin ökonom ökonomin volkswirt volkswirtin chefvolkswirt chefvolkswirtin chefökonom chefökonomin
    investor investoren großaktionär insolvenz pleite deal offerte angebot gebot geschäft geschäfts sparte geschäftsführer geschäftsführerin personalvorstand technikchef entwicklungschef vertriebschef markenchef deutschlandchef europachef produktionschef erbe familie stiftung holding bank fonds vertreter team studie schätzung prognose`),
  sharedHeads:
    words(`bank geschäft geschäfts geschäfte deal kauf verkauf kurs kurse ziel zahlen ergebnis umsatz gewinn marke marken modelle modell kunden werk werke werken
    fabrik fabriken filiale filialen standort standorte beschäftigte beschäftigten mitarbeiter mitarbeitern händler partner lieferant zulieferer team
    studie schätzung prognose spitze führung management fonds stiftung familie investor investoren angebot gebot offerte experte expertin experten manager
    managerin anteil anteile anteilen insolvenz pleite erbe vertreter sparte holding gruppe konzern konzerns eigentümer anleihe anleihen bons`),
  nameEndings:
    words(`technik systeme systems werke werk gruppe group pharma bank holding energie energy optik medizintechnik antriebstechnik fördertechnik windtechnik logistik immobilien software solutions technologies technology maschinenbau stahl chemie biotech diagnostics therapeutics
    vital robotics aerospace capital partners ventures digital motors mobility automotive elektronik electronics semiconductor optronik möbel brauerei verlag medien media versicherung consulting services industries international global kliniken health foods food brands
    networks security data labs pharmaceuticals beteiligungen invest finance estate solar wind power water gas oil mining metals metall guss papier verpackung verpackungen packaging textil mode fashion sport sports reisen travel touristik bau haus holz glas keramik kunststoff kunststofftechnik
    präzisionstechnik messtechnik sensorik automation automatisierung werkzeuge werkzeugmaschinen landtechnik agrar saatgut lebensmittel feinkost getränke schokolade backwaren fleisch kosmetik hygiene apotheken medizin labor analytik genetics biologics sciences bioscience biosciences laser photonics
    optronics aviation airlines air shipping lines marine rail bahn bus verkehr spedition express transport trucks components parts wealth asset management advisory research analytics insurance financial leasing factoring credit payments pay`),
  weakEndings: [],
  foreignEndings: [],
  phrases: [
    'aktien von',
    'aktie von',
    'papiere von',
    'papieren von',
    'titel von',
    'titeln von',
    'anteile von',
    'anteilsscheine von',
    'anteilsscheinen von',
    'vorzüge von',
    'vorzugsaktien von',
    'kurs von',
    'übernahme von',
    'kauf von',
    'verkauf von',
    'beteiligung an',
    'mehrheit an',
    'anteil an',
    'anteile an',
    'einstieg bei',
    'analyst von',
    'analystin von',
    'experte von',
    'anteilseigner von',
    'aktionäre von',
    'kursziel für',
    'tochter von',
    'vorstandschef von',
    'finanzchef von',
    'zahlen von',
    'gebot für',
    'offerte für',
    'angebot für',
    'eigner von',
    'eigentümer von',
    'sprecher von',
    'sprecherin von',
    'konkurrent von',
    'kunden wie',
    'konkurrenten wie',
    'wettbewerber wie',
    'rivalen wie',
    'volkswirt bei',
    'analyst bei',
    'analystin bei',
    'stratege bei',
    'strategin bei',
    'ökonom bei',
    'bewertung von',
    'insolvenz von',
    'börsengang von',
  ],
} as const satisfies CompanyCues;
