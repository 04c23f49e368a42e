import type { NameContext } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const NAME_CONTEXT = {
  determiners: words(
    'the a an this that these those its their his her our my your some any each every no two three four five six',
  ),
  functionWords:
    words(`the a an this that these those its their his her our my your some any each every no not and or but nor so yet if when while as because since although though unless until after before
    in on at by for from of to with without within into onto over under above below between among against across along around about up down off out near amid despite during through throughout toward towards upon via per
    it he she they we i you who whom whose which what where why how there here then now also only just even still already again once more most much many few several both all another other such same
    is are was were be been being has have had do does did will would can could may might must shall should let said says according meanwhile however moreover separately earlier later today yesterday tomorrow last next first second third
    shares stocks brief breaking exclusive update factbox analysis focus poll buzz wrapup preview corrected timeline graphic explainer column market markets revenue sales profit net loss earnings new analysts investors co companies company
    total full adjusted quarterly annual overall elsewhere instead finally excluding including compared based asked citing speaking founded headquartered editing reporting writing compiled monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`),
  placePrepositions: words('in at near from to of across outside around into for'),
  namePrepositions: words('of from by at for with to in and or like including against as between among than'),
  companyVerbs:
    words(`said says reported reports posted posts announced announces expects expected plans planned agreed agrees will would has had is was were rose rises fell falls gained gains lost loses jumped jumps slipped slips
    dropped drops climbed climbs surged surges tumbled tumbles slid slides advanced added edged closed raised raises cut cuts lifted lifts beat beats missed misses forecast forecasts bought buys sold sells acquired acquires shares stock stocks
    declined declines soared soars sank sinks filed files launched launches offered bid did does may might could should makes made employs operates owns told and aims aims warned warns bounced rallied rebounded plunged plunges`),
  speechVerbs: words(
    `said says told added adds wrote writes noted notes argued argues warned warns commented claimed claims explained reasoned argued tweeted posted recalled joked reckons reckoned contended believes thinks explains predicted predicts cautioned acknowledged conceded insisted declared quipped remarked`,
  ),
  mediaCues: words(
    'newspaper magazine agency daily weekly broadcaster channel outlet publication website newswire tabloid newsletter podcast station network',
  ),
  neverInNames:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec percent per cent dollar dollars
    euros pounds million billion trillion quarter year isin lei shares stock eps ebit ebitda ceo cfo coo cto gmt et edt est bst cet buy sell hold neutral overweight underweight outperform underperform q1 q2 q3 q4 h1 h2 usd eur gbp chf relations tel phone mr mrs ms phd pence brent wti bitcoin ether ethereum roundup exclusive
    ifrs gaap sga capex opex gmv arr nav ffo roe roce cagr esg kpi kpis aaa aa1 aa2 aa3 baa1 baa2 baa3 ba1 ba2 ba3 caa1 caa2 caa3 bbb ccc`),
  demonyms:
    words(`american african algerian argentine argentinian asian australian austrian belgian brazilian british bulgarian californian canadian caribbean chilean chinese colombian croatian czech danish dutch egyptian emirati english
    estonian european filipino finnish flemish french georgian german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kenyan korean kuwaiti latvian lebanese lithuanian
    malaysian mexican moroccan nigerian nordic norwegian omani pakistani peruvian polish portuguese qatari romanian russian saudi scandinavian scottish serbian singaporean slovak slovenian spanish swedish swiss taiwanese tanzanian
    texan thai tunisian turkish ukrainian venezuelan vietnamese welsh`),
} as const satisfies NameContext;
