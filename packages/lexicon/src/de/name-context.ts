import type { NameContext } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const NAME_CONTEXT = {
  determiners:
    words(`der die das den dem des ein eine einer einem einen eines kein keine keinen keiner dieser diese dieses diesem diesen jeder jede jedes jedem jeden im am zum zur vom beim ins ans
    seine seiner seinem seinen sein ihre ihrer ihrem ihren ihr unsere unserer unserem unseren mehrere viele alle einige manche weitere mancher solche deren dessen zwei drei vier fünf sechs beide beiden`),
  functionWords:
    words(`der die das den dem des ein eine einer einem einen eines und oder aber doch denn sondern auch nur noch schon so wie als wenn weil dass ob da im in am an auf aus bei beim bis durch
    für gegen mit nach nachdem ohne seit seitdem trotz über um unter vom von vor während wegen zu zum zur zwischen hinter neben ab laut gemäß zufolge dank statt er sie es wir ich ihr man dies dieser diese dieses diesem diesen
    sein seine seinem seinen seiner ihre ihrem ihren ihrer unser unsere nicht kein keine mehr sehr gut rund knapp etwa zuletzt zudem dabei damit daher dafür dagegen dazu dennoch derzeit allerdings außerdem bereits
    bislang danach darüber demnach ebenso einschließlich erst heute gestern morgen hier hingegen hinzu immerhin inzwischen insgesamt jetzt jedoch künftig lediglich mittlerweile nun sowie sonst sogar später
    unterdessen vielmehr weiterhin wobei zugleich zunächst zwar alle allein andere anders beide einige jeder jede jedes viele vieles wer was wo wann warum welche welcher ob weder entweder
    ad kreise analyse roundup aktien aktie tabelle presse ots pta ausblick überblick update korrektur eilmeldung wdh hinweis vorschau tagesvorschau devisen börse umsatz gewinn verlust chef kein mio mrd`),
  placePrepositions: words('in aus nach bei um nahe ab bis über gegen von für'),
  namePrepositions: words(
    'von bei für an mit durch gegen um wie als neben nach zu ohne unter über zwischen sowie und oder laut bis seit',
  ),
  companyVerbs:
    words(`sagte teilte teilt meldete meldet kündigte kündigt will wollen hat haben hatte hatten ist sind war waren wird werden stieg stiegen steigt fiel fielen fällt sank sanken verlor verloren verliert gewann gewannen gewinnt
    legte legten legt kletterte kletterten klettert rutschte rutschten rutscht büßte büßten büßt sprang sprangen springt zog zogen zieht gab gaben gibt brach brachen bricht erzielte erzielt erhöhte erhöht senkte senkt
    übernimmt übernahm kauft kaufte verkauft verkaufte plant plante baut baute streicht strich setzt setzte rechnet rechnete erwartet erwartete peilt bekräftigt bestätigt bestätigte verdient verdiente schreibt schrieb
    macht machte stellt stellte muss müssen soll sollen kann könnte könnten dürfte dürften äußerte lehnte einigte einigt bietet bot hebt hob profitiert profitierte notierte notierten schloss schlossen verteuerten verbilligten rückte rückten
    gehört gehörte betreibt beschäftigt beschäftigte erlöste hält hielt investiert investierte prüft prüfte verhandelt verhandelte bekommt bekam erhält erhielt holt liefert lieferte startet startete wächst wuchs und`),
  speechVerbs:
    words(`sagte sagt erklärte erklärt betonte betont schrieb schreibt meinte meint kommentierte kommentiert ergänzte warnte warnt urteilte urteilt erläuterte erläutert kritisierte mahnte lobte fügte hinzu zitierte
    resümierte konstatierte verwies prognostizierte bilanzierte räumte versicherte bekräftigte forderte monierte notierte folgerte befand`),
  mediaCues:
    words(`zeitung zeitschrift magazin nachrichtenagentur wirtschaftsmagazin nachrichtenmagazin blatt wirtschaftszeitung sender fernsehsender fachzeitschrift tageszeitung branchendienst finanznachrichtenagentur onlineportal portal
    boulevardblatt wirtschaftsblatt fachblatt newsletter börsenbrief wochenzeitung sonntagszeitung agentur finanzportal nachrichtensender branchenblatt nachrichtenportal podcast branchenmagazin fachmagazin wochenzeitschrift`),
  neverInNames:
    words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember prozent euro dollar cent franken pfund yen yuan
    punkte punkten zähler zählern millionen milliarden mio mrd uhr jahr jahre quartal halbjahr anfang mitte ende isin wkn lei aktie aktien anleger analysten chef chefin vorstand ebit ebitda umsatz gewinn verlust tsd teur eur usd chf gbp
    ceo cfo coo cto dpa reuters bereits nach vor kreise buy sell hold neutral overweight underweight outperform kaufen halten verkaufen relations tel telefon fax seite pence penny kronen zloty forint rupien rupie rand rubel lira pesos real barrel brent wti kakao bitcoin ether ethereum gold silber kupfer roundup wdh korrektur eilmeldung blickpunkt
    ifrs hgb gaap capex opex gmv nav ffo roe roce cagr esg kpi kpis aaa aa1 aa2 aa3 baa1 baa2 baa3 ba1 ba2 ba3 caa1 caa2 caa3 bbb ccc`),
  demonyms: words(
    'amerikaner belgier briten chinesen dänen deutschen engländer europäer finnen franzosen griechen inder italiener japaner kanadier koreaner niederländer norweger österreicher portugiesen russen schotten schweizer spanier tschechen türken ukrainer',
  ),
} as const satisfies NameContext;
