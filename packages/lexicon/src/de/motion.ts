import type { Motion } from '../motion.ts';

const words = (list: string) => list.split(/\s+/);

export const motion = {
  up: {
    verbs: words(
      'steigen an|steigen zu|legen gewinnen hinzu|gewinnen klettern hoch|klettern springen hoch|springen an|ziehen vor|rücken verteuern erholen nach|ziehen hoch|schießen schießen empor|schnellen hoch|schnellen schnellen wachsen zu|nehmen auf|holen auf|schlagen an|schwellen vor|arbeiten auf|satteln hoch|ziehen hoch|gehen hinauf|gehen hinauf|klettern verdoppeln verdreifachen vervierfachen avancieren davon|ziehen vor|preschen voran|kommen katapultieren explodieren hinzu|fügen gut|machen wett|machen befestigen empor|steigen empor|klettern empor|ziehen verbessern auf|satteln auf|rücken bergauf|gehen aufwärts|gehen davon|ziehen davon|eilen an|steuern hinauf|schießen hinauf|schnellen hinauf|springen nach|legen durch|starten florieren hinauf|arbeiten hoch|arbeiten hoch|kommen hoch|jagen hoch|laufen fest|ziehen auf|werten vor|stürmen voran|schreiten auf|wärmen zurück|erobern',
    ),
    transitive: words(
      'erhöhen steigern verbessern aus|weiten aus|bauen beschleunigen beflügeln hoch|setzen herauf|setzen an|heben auf|stocken auf|werten hieven hoch|schrauben rauf|setzen heben treiben hoch|treiben an|treiben an|schieben stützen katapultieren',
    ),
    nouns:
      words(`plus anstieg aufschlag aufschläge aufschlägen zuwächse zuwächsen sprünge sprüngen anstiege anstiegen gewinn kursgewinn zugewinn zuwachs kurssprung sprung zunahme steigerung wachstum erholung rally
      rallye verteuerung aufwertung erhöhung anhebung verbesserung aufwärtsbewegung kursplus anhub
      verdopplung verdoppelung`),
    words: words(
      `höher fester stärker teurer aufwärts hinauf hoch rauf mehr gestiegen besser oben plus gewinnern gewinner`,
    ),
  },
  down: {
    verbs: words(
      'fallen sinken verlieren nach|geben ein|büßen büßen ab|geben ab|rutschen rutschen ab|sacken sacken ein|brechen stürzen ab|stürzen zurück|fallen zurück|gehen zurück|weichen weichen schrumpfen ab|nehmen verbilligen ermäßigen ab|bröckeln bröckeln ab|fallen ein|knicken purzeln taumeln durch|sacken ab|tauchen schwächeln zusammen|schmelzen schmelzen ein|sacken nach|lassen halbieren herunter|gehen hinunter|gehen ab|gleiten gleiten zurück|setzen ab|kühlen ab|schmieren ab|werten plumpsen sausen abwärts|gehen ab|flauen vergünstigen zurück|bilden hinab|gleiten schwinden tauchen ab|stürzen verfallen ab|schwächen ab|fallen weg|brechen weg|sacken hinunter|rutschen hinunter|stürzen herab|fallen runter|gehen bergab|gehen talwärts|gehen zusammen|brechen zusammen|sacken zusammen|fallen zurück|kommen zurück|sinken zurück|pendeln zurück|bröckeln weg|schmelzen ein|tauchen durch|rauschen ab|rauschen ab|knicken ab|schlagen nach|rutschen crashen kollabieren krachen ab|blättern trudeln straucheln erlahmen vermindern',
    ),
    transitive: words(
      'reduzieren senken mindern verschlechtern verkleinern herab|setzen herunter|setzen ein|dampfen kappen kürzen zurück|schrauben ab|senken zusammen|streichen verringern vermindern drücken belasten',
    ),
    nouns:
      words(`minus abschlag abschläge abschlägen rückgänge rückgängen einbrüche einbrüchen abstürze verlust kursverlust rückgang einbuße einbußen kursrutsch kurseinbruch einbruch abgabe abgaben
      kursminus fehlbetrag rückschlag abnahme verringerung senkung absturz absenkung abwertung
      verschlechterung schwund sturz rutsch`),
    words:
      words(`tiefer schwächer niedriger leichter billiger abwärts hinab hinunter runter weniger schlechter geringer unten federn minus
      verlierer verlierern schlusslicht`),
  },
  driving: words(
    'treiben drücken hieven schicken ziehen heben stützen belasten beflügeln katapultieren bewegen verteuern verbilligen an|treiben an|schieben hoch|treiben',
  ),
  level:
    words(`notieren schließen stehen liegen kosten handeln tendieren verharren bleiben eröffnen beenden verabschieden starten gehen
    treten stagnieren pendeln erreichen markieren betragen fest|setzen beziffern kommen landen befinden ergeben
    verbuchen verzeichnen verweilen taxieren wechseln ein|pendeln halten überschreiten durchbrechen knacken`),
  unchanged: ['unverändert', 'auf der stelle', 'kaum verändert', 'kaum bewegt', 'prozentual unverändert'],
} as const satisfies Motion;
