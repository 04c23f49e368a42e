/** Capitalised words that begin an English sentence and are no part of names: after an abbreviation they tell that the sentence ended. */
export const sentenceStarters: readonly string[] = [
  // articles, determiners, pronouns, possessives
  'A An The This That These Those Each Every Some Any All Both Many Most Much Few Several Such Another Other Others',
  'No None',
  'I You He She It We They My Your His Her Its Our Their There Here Who What Which Whose Whom One Nobody Someone',
  "Everyone Everything Nothing It's I'm That's There's He's She's We're They're You're Don't Let's",
  // prepositions
  'About Above According Across After Against Along Amid Among Around As At Because Before Behind Below Besides',
  'Between Beyond By Despite Due During Except Excluding Following For From In Including Inside Into Like Near Of',
  'Off On Onto Over Per Since Through Throughout To Toward Under Unlike Until Up Upon Via With Within Without',
  // conjunctions, adverbs
  'Actually Additionally Again Ago Already Also Although And Anyway But Currently Earlier Either Even Eventually',
  'Finally First Further Furthermore Hence However If Indeed Instead Just Last Later Maybe Meanwhile Moreover',
  'Nevertheless Neither Next Nor Not Now Once Only Or Otherwise Perhaps Please Previously Recently Second',
  'Separately So Sometimes Soon Still Than Then Therefore Though Thus Today Together Tomorrow Tonight Too Unless',
  'Usually Very Well When Whenever Where Whereas Whether While Why How Yes Yesterday Yet',
  // verbs
  'Am Are Be Been Being Can Could Did Do Does Had Has Have Is Let May Might Must Shall Should Was Were Will Would',
].flatMap((group) => group.split(' '));

/** Finite verbs of the news: the capitalised word before one of them is the subject of a sentence that begins there. */
export const finiteVerbs: readonly string[] = [
  'is are was were has have had will would can could may might should did do does',
  'rose fell gained lost climbed dropped slipped jumped slid advanced declined rallied traded closed said says',
  'expect expects',
].flatMap((group) => group.split(' '));

/** Capitalised words behind "U.S." that belong to the same name. */
export const institutions: readonly string[] = [
  'Treasury Senate House Congress President Federal Department Supreme Army Navy Air Marine Attorney Justice State',
  'Secretary Government Steel Bank Bancorp Open Fed Commerce Trade Postal Energy Securities District Court',
  'Democrats Republicans Representative Census Labor Food Customs Embassy',
].flatMap((group) => group.split(' '));

/** Words that open or close a letter, before a comma: what follows is another sentence. */
export const salutations: readonly string[] =
  'Dear Hi Hello Hey Thanks Thank Regards Best Sincerely Cheers Kind Warm Warmest Cordially Respectfully Yours Many'.split(
    ' ',
  );

/** Verbs of saying behind a quotation: "Why?" Powell asked. */
export const sayingVerbs: readonly string[] =
  'said says asked asks replied answered added told wrote writes cried shouted whispered exclaimed explained insisted continued'.split(
    ' ',
  );
