/** Capitalised words that begin a German sentence and are no nouns: after an abbreviation they tell that the sentence ended. */
export const sentenceStarters: readonly string[] = [
  // articles and determiners
  'Der Die Das Dem Den Des Ein Eine Einen Einem Einer Eines Kein Keine Keinen Keiner',
  'Dieser Diese Dieses Diesen Diesem Jeder Jede Jedes Jeden Jener Jene Alle Allen Beide Beiden Viele Vielen Wenige',
  'Einige Einigen Manche Mehrere Solche Solch Zahlreiche Sämtliche Welche Welcher Welches',
  // pronouns and possessives
  'Ich Du Er Sie Es Wir Ihr Man Mich Mir Ihm Ihn Ihnen Uns Euch Niemand Jemand Nichts Etwas Wer Wen Wem Was Mein',
  'Meine Meinen Dein Deine Sein Seine Seinen Seiner Seinem Ihre Ihren Ihrer Ihrem Unser Unsere Unseren Euer Eure',
  'Derjenige Diejenigen Dasselbe',
  // prepositions
  'Ab Am An Angesichts Ans Auf Aufgrund Aus Außer Bei Beim Bis Dank Durch Entgegen Entlang Für Gegen Gegenüber',
  'Gemäß Hinter Im In Infolge Innerhalb Ins Laut Mit Mithilfe Nach Neben Ohne Per Pro Seit Statt Trotz Über Um',
  'Unter Vom Von Vor Während Wegen Zu Zum Zur Zwischen Zuzüglich',
  // conjunctions and adverbs
  'Aber Als Also Allerdings Allein Andererseits Anders Anschließend Auch Außerdem Bald Bereits Besonders Bisher',
  'Bislang Da Dabei Dadurch Dafür Dagegen Daher Dahinter Damals Damit Danach Dann Daran Darauf Daraufhin Daraus',
  'Darin Darüber Darum Darunter Davon Davor Dazu Demnach Denn Dennoch Derzeit Deshalb Deswegen Doch Dort Ebenfalls',
  'Ebenso Einerseits Einmal Entsprechend Erst Erstmals Etwa Fast Ferner Früher Gleichzeitig Gestern Heute Hier',
  'Hierbei Hierfür Hierzu Hingegen Immer Indem Indessen Insgesamt Inzwischen Ist Je Jedoch Jetzt Kaum Künftig',
  'Lediglich Mal Mehr Meist Mittlerweile Möglicherweise Nachdem Nämlich Natürlich Nicht Nie Noch Nun Nur Ob Obwohl',
  'Oder Oft Plötzlich Rund Schließlich Schon Sehr Seitdem Selbst Sicher So Sobald Sofort Sogar Somit Sondern Sonst',
  'Soweit Sowie Sowohl Später Stattdessen Tatsächlich Teilweise Trotzdem Und Ungefähr Unterdessen Vielleicht',
  'Vielmehr Vorher Wann Warum Weder Weil Weiter Weiterhin Weitere Wenn Wie Wieder Wo Wobei Wohl Zudem Zuerst',
  'Zugleich Zuletzt Zunächst Zuvor Zusätzlich Zwar Knapp Ja Nein',
  // verbs that open questions and telegram style
  'Hat Habe Haben Hatte Kann Können War Waren Wird Werden Wurde Sind Soll Betroffen Finanziert Grund Hintergrund',
].flatMap((group) => group.split(' '));

/** Starters that are neither homographs of names or nouns nor forms of polite address: they begin a sentence wherever they stand. */
export const unmarkedStarters: readonly string[] = [
  'Ich Wir Es Er Man Eine Ein Einen Dieser Diese Dieses Diesen Diesem Kein Keine Mein Meine Unser Unsere',
  'Leider Aber Auch Allerdings Außerdem Bisher Da Dabei Dadurch Daher Damit Danach Dann Dennoch Denn Deshalb',
  'Deswegen Doch Dort Hier Heute Inzwischen Jetzt Jedoch Natürlich Nachdem Nun Nur Obwohl Schon Sehr Seit So Trotz',
  'Trotzdem Und Vielleicht Während Weil Wenn Wie Wo Zudem Zunächst',
  'Bei Beim Durch Für Mit Nach Ohne Über Unter Vor Zu Zum Zur Bin Hatte Kann Ist',
].flatMap((group) => group.split(' '));

/** Verbs of saying behind a quotation: „Warum?“, fragte Meyer. */
export const sayingVerbs: readonly string[] =
  'sagte sagt fragte fragt rief schrieb schreibt meinte erklärte antwortete betonte ergänzte erwiderte hieß'.split(' ');
