import type { ModalityWords } from '../modality.ts';

const words = (list: string) => list.split(/\s+/);

export const modality = {
  speech: words(
    'sagen mit|teilen berichten erklären melden bekannt|geben an|kündigen schreiben verkünden betonen bestätigen äußern warnen unterstreichen bekräftigen erläutern aus|führen an|geben hin|weisen zitieren vermelden heißen fest|stellen schätzen meinen urteilen kommentieren informieren vor|rechnen verweisen argumentieren konstatieren wissen|lassen nennen beziffern vor|legen veröffentlichen errechnen hervor|gehen versichern zitieren ein|räumen verlauten betonen verraten behaupten beteuern klar|stellen signalisieren eröffnen prophezeien monieren beschwichtigen witzeln kontern',
  ),
  speechNouns: words(
    'angaben angabe bericht berichten berichts medienbericht medienberichten informationen meinung einschätzung worten aussage aussagen mitteilung auskunft schätzung schätzungen ansicht berechnungen unternehmensangaben zeitungsbericht presseberichten darstellung auffassung rechnung kalkulation lesart überzeugung',
  ),
  sourceBefore: [
    'laut',
    'gemäß',
    'gemäss',
    'nach angaben',
    'nach informationen',
    'unter berufung auf',
    'unter verweis auf',
    'mit verweis auf',
  ],
  sourceAfter: ['zufolge'],
  anonymous: words(
    'kreise kreisen kreisen finanzkreise finanzkreisen unternehmenskreisen branchenkreisen insider insidern personen medienberichte medienberichten medienbericht presseberichten marktkreisen händler händlern analysten experten volkswirte ökonomen konsens markt analystenkonsens',
  ),
  planned: words('will wollen wolle wollte wollten plant planen plane'),
  expected: words('dürfte dürften könnte könnten könne können würde würden'),
  denied: ['dementierte', 'dementiert', 'dementierten', 'bestreitet', 'bestritt'],
  planVerbs: words(
    'planen beabsichtigen verhandeln an|streben vor|haben erwägen prüfen vor|schlagen vor|sehen anpeilen an|peilen vor|bereiten an|bieten bieten interessieren sondieren liebäugeln bewerben wetteifern an|kündigen in|betracht|ziehen zielen buhlen drohen zu|sagen aus|loten nach|denken vorbereiten',
  ),
  expectVerbs: words(
    'erwarten rechnen prognostizieren schätzen voraus|sagen veranschlagen kalkulieren aus|gehen zu|trauen in|aussicht|stellen an|peilen an|visieren hoffen befürchten voraus|sehen versprechen taxieren avisieren unterstellen an|streben an|setzen vor|nehmen ein|engen präzisieren konkretisieren begnügen in|aussicht|stellen veranschlagen vor|sehen',
  ),
  denyVerbs: words('dementieren bestreiten zurück|weisen ab|streiten verneinen'),
  cancelVerbs: words(
    'ab|sagen ab|blasen ab|brechen platzen scheitern zurück|ziehen verzichten verwerfen auf|geben begraben ab|lehnen ab|springen ab|rücken ab|winken fallen|lassen ab|sehen verschieben streichen aus|setzen aus|fallen ab|wenden',
  ),
  planNouns: words(
    'plan pläne plänen verhandlungen gespräche gesprächen vorhaben absicht interesse angebot offerte gebot vorschlag absichtserklärung',
  ),
  expectNouns: words(
    'prognose prognosen ausblick erwartung erwartungen schätzung schätzungen konsens ziel ziele jahresziel jahresziele jahresprognose zielkorridor zielspanne guidance planung aussicht vorgabe orientierung',
  ),
  negation: words('nicht kein keine keinen keinem keiner nie niemals weder'),
} as const satisfies ModalityWords;
