import type { CompanyKinds } from '../company-kinds.ts';
import type { GermanNoun } from '../noun-entry.ts';

const m = (noun: string): GermanNoun => ({ noun, gender: 'm' });
const f = (noun: string): GermanNoun => ({ noun, gender: 'f' });
const n = (noun: string): GermanNoun => ({ noun, gender: 'n' });
const words = (list: string) => list.split(' ');

export const companyKinds: CompanyKinds<GermanNoun> = {
  carmaker: { name: m('Autobauer'), words: words('autobauer autohersteller autokonzern fahrzeughersteller') },
  truckmaker: {
    name: m('Lkw-Bauer'),
    words: words('lkw-bauer lkw-hersteller lastwagenbauer nutzfahrzeughersteller nutzfahrzeugkonzern'),
  },
  'auto-supplier': { name: m('Autozulieferer'), words: words('autozulieferer automobilzulieferer') },
  planemaker: { name: m('Flugzeugbauer'), words: words('flugzeugbauer flugzeughersteller luftfahrtkonzern') },
  'train-maker': {
    name: m('Zughersteller'),
    words: words('zughersteller bahntechnikkonzern schienenfahrzeughersteller'),
  },
  engineering: {
    name: m('Maschinenbauer'),
    words: words(
      'maschinenbauer werkzeugmaschinenhersteller werkzeugmaschinenbauer anlagenbauer maschinenhersteller maschinenbaukonzern',
    ),
  },
  chipmaker: {
    name: m('Chiphersteller'),
    words: words('chiphersteller halbleiterhersteller chipkonzern halbleiterkonzern'),
  },
  drugmaker: {
    name: m('Arzneimittelhersteller'),
    words: words(
      'pharmakonzern arzneimittelhersteller pharmahersteller medikamentenhersteller pharmaunternehmen pharmafirma',
    ),
  },
  biotech: {
    name: n('Biotechunternehmen'),
    words: words('biotechunternehmen biotech-unternehmen biotechfirma biotech-firma biotechkonzern biotech'),
  },
  'medical-technology': {
    name: n('Medizintechnikunternehmen'),
    words: words(
      'medizintechnikkonzern medizintechnikunternehmen medizintechnik-unternehmen medizintechnikhersteller medizintechniker',
    ),
  },
  insurer: {
    name: m('Versicherer'),
    words: words('versicherer versicherungskonzern erstversicherer'),
    again: m('Versicherer'),
  },
  reinsurer: { name: m('Rückversicherer'), words: words('rückversicherer'), again: m('Rückversicherer') },
  bank: {
    name: f('Bank'),
    words: words('bank großbank geldhaus privatbank regionalbank direktbank bankhaus kreditinstitut sparkasse'),
    again: f('Bank'),
  },
  retailer: {
    name: m('Händler'),
    words: words('händler einzelhändler handelskonzern handelskette einzelhandelskette'),
  },
  'online-retailer': {
    name: m('Onlinehändler'),
    words: words('onlinehändler online-händler internethändler versandhändler'),
  },
  'fashion-retailer': {
    name: m('Modehändler'),
    words: words('modehändler modekette modekonzern modehaus online-modehändler'),
  },
  supermarket: { name: f('Supermarktkette'), words: words('supermarktkette lebensmittelhändler') },
  airline: {
    name: f('Fluggesellschaft'),
    words: words('fluggesellschaft airline fluglinie billigflieger'),
    again: f('Fluggesellschaft'),
  },
  brewer: { name: f('Brauerei'), words: words('brauerei brauer braukonzern') },
  steelmaker: { name: m('Stahlhersteller'), words: words('stahlhersteller stahlkonzern stahlkocher stahlproduzent') },
  'steel-trader': { name: m('Stahlhändler'), words: words('stahlhändler') },
  chemicals: {
    name: n('Chemieunternehmen'),
    words: words('chemiekonzern chemieunternehmen spezialchemiekonzern chemiehersteller'),
  },
  energy: {
    name: n('Energieunternehmen'),
    words: words('energiekonzern energieunternehmen energieversorger stromkonzern'),
  },
  utility: { name: m('Versorger'), words: words('versorger stromversorger gasversorger'), again: m('Versorger') },
  oil: { name: m('Ölkonzern'), words: words('ölkonzern ölriese ölfirma ölgesellschaft') },
  solar: {
    name: n('Solarunternehmen'),
    words: words('solarunternehmen solarfirma solarkonzern solartechnikhersteller'),
  },
  'wind-turbines': {
    name: m('Windanlagenbauer'),
    words: words('windanlagenbauer windturbinenhersteller windradhersteller windkraftanlagenbauer'),
  },
  startup: { name: n('Start-up'), words: words('start-up startup jungunternehmen'), again: n('Start-up') },
  fintech: { name: n('Fintech'), words: words('fintech finanz-start-up') },
  software: {
    name: n('Softwareunternehmen'),
    words: words('softwarekonzern softwareunternehmen softwarefirma softwarehersteller softwareanbieter softwarehaus'),
  },
  technology: {
    name: n('Technologieunternehmen'),
    words: words('technologiekonzern techkonzern tech-konzern technologieunternehmen'),
  },
  'it-services': { name: m('IT-Dienstleister'), words: words('it-dienstleister it-unternehmen') },
  miner: {
    name: n('Bergbauunternehmen'),
    words: words('bergbaukonzern minenbetreiber rohstoffkonzern goldförderer minenkonzern'),
    again: n('Bergbauunternehmen'),
  },
  food: {
    name: m('Lebensmittelhersteller'),
    words: words('lebensmittelkonzern nahrungsmittelkonzern lebensmittelhersteller nahrungsmittelhersteller'),
  },
  'consumer-goods': { name: m('Konsumgüterkonzern'), words: words('konsumgüterkonzern konsumgüterhersteller') },
  luxury: { name: m('Luxuskonzern'), words: words('luxuskonzern luxusgüterkonzern luxusgüterhersteller') },
  sportswear: { name: m('Sportartikelhersteller'), words: words('sportartikelhersteller sportartikelkonzern') },
  telecoms: {
    name: m('Telekomkonzern'),
    words: words('telekomkonzern telekommunikationskonzern telekomanbieter mobilfunkanbieter'),
  },
  'telecoms-equipment': {
    name: m('Telekomausrüster'),
    words: words('telekomausrüster telekom-ausrüster netzwerkausrüster'),
  },
  media: { name: n('Medienunternehmen'), words: words('medienkonzern medienhaus medienunternehmen') },
  publisher: { name: m('Verlag'), words: words('verlag') },
  defence: { name: n('Rüstungsunternehmen'), words: words('rüstungskonzern rüstungsunternehmen rüstungshersteller') },
  'real-estate': {
    name: n('Immobilienunternehmen'),
    words: words('immobilienkonzern wohnungskonzern immobilienunternehmen'),
  },
  homebuilder: { name: m('Bauträger'), words: words('bauträger hausbauer fertighaushersteller') },
  construction: { name: n('Bauunternehmen'), words: words('baukonzern bauunternehmen baufirma') },
  cement: {
    name: m('Zementhersteller'),
    words: words('zementhersteller zementkonzern baustoffkonzern baustoffhersteller'),
  },
  logistics: {
    name: n('Logistikunternehmen'),
    words: words('logistiker logistikkonzern logistikunternehmen logistikdienstleister'),
  },
  shipping: { name: f('Reederei'), words: words('reederei') },
  pumps: { name: m('Pumpenhersteller'), words: words('pumpenhersteller pumpenbauer') },
  robotics: { name: m('Roboterhersteller'), words: words('roboterhersteller roboterbauer robotikunternehmen') },
  batteries: {
    name: m('Batteriehersteller'),
    words: words('batteriehersteller batteriezellenhersteller batterieproduzent'),
  },
  furniture: { name: m('Möbelhändler'), words: words('möbelhändler möbelkette möbelhaus') },
  paper: { name: m('Papierhersteller'), words: words('papierhersteller papierkonzern') },
  packaging: { name: m('Verpackungshersteller'), words: words('verpackungshersteller verpackungskonzern') },
  exchange: { name: m('Börsenbetreiber'), words: words('börsenbetreiber') },
  'asset-manager': { name: m('Vermögensverwalter'), words: words('vermögensverwalter fondsgesellschaft') },
  'private-equity': { name: m('Finanzinvestor'), words: words('finanzinvestor beteiligungsgesellschaft') },
  crypto: { name: f('Kryptobörse'), words: words('kryptobörse krypto-börse kryptoplattform') },
  hotels: { name: f('Hotelkette'), words: words('hotelkette hotelkonzern') },
  travel: { name: m('Reisekonzern'), words: words('reisekonzern reiseveranstalter touristikkonzern') },
  hospitals: { name: m('Klinikbetreiber'), words: words('klinikbetreiber klinikkonzern') },
  shipyard: { name: f('Werft'), words: words('werft schiffbauer') },
  industrials: { name: m('Industriekonzern'), words: words('industriekonzern industriegruppe') },
  conglomerate: { name: m('Mischkonzern'), words: words('mischkonzern') },
  supplier: { name: m('Zulieferer'), words: words('zulieferer'), again: m('Zulieferer') },
};

/** Last parts of nouns for companies, so that any compound of them can be declined: "Pumpenhersteller", "Modekette". */
export const companyHeads: Readonly<Record<'m' | 'weak' | 'f' | 'n', readonly string[]>> = {
  m: words(
    'konzern hersteller händler anbieter bauer betreiber versicherer dienstleister zulieferer ausrüster versorger entwickler logistiker discounter verlag vermieter verwalter brauer entsorger verarbeiter maschinenbauer förderer',
  ),
  /** Of the weak declension: "dem Spezialisten". */
  weak: words('spezialist produzent'),
  f: words('bank kette brauerei reederei fluggesellschaft airline plattform werft sparkasse'),
  n: words('unternehmen institut geldhaus start-up startup fintech'),
};
