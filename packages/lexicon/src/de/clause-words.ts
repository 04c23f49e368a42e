import type { ClauseWords } from '../clause-words.ts';

const words = (list: string) => list.split(/\s+/);

export const clauseWords = {
  coordinators: words('und oder sowie aber sondern doch jedoch denn dagegen beziehungsweise bzw.'),
  subordinators: words(
    'dass weil obwohl während nachdem bevor wenn falls sofern damit indem wobei nachdem ob da als sobald solange bis ehe wie womit wodurch woran wonach woraufhin obgleich obschon zumal seit',
  ),
  relatives: words('der die das dem den deren dessen denen welche welcher welches was wer worin'),
  prepositions: words(
    'um auf von vom nach durch an am bei beim für in im aus mit zu zum zur über unter vor hinter gegen gegenüber ohne seit bis ab laut zwischen wegen dank trotz per je pro seitens aufgrund angesichts binnen innerhalb außerhalb oberhalb unterhalb neben ins ans samt inklusive einschließlich zufolge entsprechend statt anstatt anstelle',
  ),
  transparent: words(
    'rund etwa circa ca. ca knapp gut fast nahezu annähernd ungefähr gerade nur noch mindestens höchstens maximal zuletzt bis zu mehr weniger als über unter zwischen schätzungsweise insgesamt sogar jeweils je wieder nun jetzt minus plus exakt genau lediglich bloß immerhin gleich weiteren weitere weiterhin unverändert voraussichtlich inzwischen bereits mittlerweile deutlich voll ganzen ganze stolze vorbörslich nachbörslich derzeit aktuell zeitweise damit',
  ),
  determiners: words(
    'der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dieser diese dieses diesen diesem kein keine keinen keinem beide beiden alle allen',
  ),
  obliqueDeterminers: words(
    'den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesen diesem keinen keinem',
  ),
  pronouns: words('er sie es man wir'),
  particles: words(
    'ab an auf aus bei ein fest fort her herab herauf heraus herunter hin hinab hinauf hinzu hoch los mit nach nieder statt teil um unter vor voran vorbei weg weiter wett wieder zu zurück zusammen zurecht gut durch davon empor hinunter abwärts dar rauf bekannt frei kurz übrig bereit',
  ),
} as const satisfies ClauseWords;
