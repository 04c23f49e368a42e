import type { CompanyCues } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const COMPANY_CUES = {
  nounEndings:
    words(`maker makers manufacturer manufacturers chipmaker automaker drugmaker carmaker planemaker steelmaker toymaker truckmaker startup start-up rival rivals brokerage brokerages firm firms parent peer peers retailer retailers operator insurer insurers reinsurer lender lenders bank banks
    miner miners supplier suppliers developer developers distributor airline carrier giant giants conglomerate group company companies unit subsidiary affiliate owner publisher bookmaker brewer brewers distiller grocer supermarket chain utility utilities producer producers refiner driller
    explorer contractor builder builders homebuilder housebuilder landlord broker exchange fund funds investor investors bidder bidders suitor buyer competitor competitors partner shareholder consultancy biotech biotechs fintech platform marketplace streamer studio provider providers vendor trader medtech e-tailer forwarder
    newcomer customer client shipper shipyard logistics designer foundry hedge manager managers house adviser advisers advisor auditor financier backer heavyweight player specialist bookrunners underwriters advisers bookrunner caterer outsourcer wholesaler packager pharma brand brands lessor`),
  compoundHeads: words('owned backed controlled listed led made branded run listed'),
  sharedHeads: [],
  nameEndings:
    words(`group holdings holding bank capital partners ventures technologies technology systems software solutions energy power pharma pharmaceuticals therapeutics biosciences biotech biologics diagnostics medical health healthcare foods food brands motors automotive aerospace airlines air airways
    semiconductor semiconductors electronics networks security data labs laboratories robotics digital media entertainment studios games gaming insurance assurance financial finance wealth advisors advisers management asset securities trust properties realty estate reit homes builders
    construction materials chemicals metals mining minerals resources gold silver copper lithium steel iron oil gas petroleum water utilities electric solar wind nuclear marine shipping lines logistics freight trucking rail railways transport industries industrial international global worldwide
    services consulting analytics research communications telecom wireless mobile cloud interactive commerce retail stores stores outfitters apparel footwear fashion jewelers cosmetics beauty nutrition beverages brewing distillers farms dairy organics pet vision dental devices instruments optics photonics quantum bancorp bancshares financial bankshares credit lending payments
    vending catering hotels resorts leisure travel cruises sports fitness education learning publishing press packaging paper plastics glass rubber tires components controls automation engineering works shipyard tools machinery equipment rentals leasing aviation defence defense space satellite launch genomics sciences bio oncology biopharma`),
  weakEndings:
    words(`group international global management services research health education financial finance credit retail commerce sports energy power water gas oil
    gold silver mining transport travel media digital data security insurance properties industries industrial capital air marine lines press construction`),
  foreignEndings:
    words(`technik systeme werke werk gruppe energie optik medizintechnik antriebstechnik fördertechnik windtechnik logistik immobilien maschinenbau stahl chemie
    elektronik optronik möbel brauerei verlag medien versicherung kliniken beteiligungen metall guss papier verpackung verpackungen textil reisen
    touristik bau haus holz glas keramik kunststoff kunststofftechnik präzisionstechnik messtechnik sensorik automatisierung werkzeuge werkzeugmaschinen
    landtechnik agrar saatgut lebensmittel feinkost getränke schokolade backwaren fleisch kosmetik apotheken medizin analytik bioscience optronics bahn
    verkehr spedition`),
  phrases: [
    'shares of',
    'shares in',
    'stock of',
    'stake in',
    'interest in',
    'acquire',
    'acquired',
    'acquiring',
    'buy',
    'bought',
    'bid for',
    'offer for',
    'takeover of',
    'acquisition of',
    'purchase of',
    'sale of',
    'owned by',
    'backed by',
    'led by',
    'analyst at',
    'analysts at',
    'economist at',
    'strategist at',
    'manager at',
    'officer at',
    'partner at',
    'director at',
    'executive at',
    'trader at',
    'merge with',
    'merger with',
    'talks with',
    'deal with',
    'contract from',
    'contract with',
    'chief of',
    'chairman of',
    'ceo of',
    'head of research at',
    'owner of',
    'parent of',
    'maker of',
    'rivals such as',
    'peers such as',
    'customers such as',
    'companies such as',
    'firms such as',
    'rivals including',
    'investors including',
    'customers including',
    'shareholder',
    'coverage of',
    'rating on',
    'target on',
    'target for',
    'upgraded',
    'downgraded',
    'initiated',
    'ipo of',
    'listing of',
    'sold to',
    'advised by',
    'managed by',
    'unit of',
    'subsidiary of',
    'economist with',
    'analyst with',
    'strategist with',
  ],
} as const satisfies CompanyCues;
