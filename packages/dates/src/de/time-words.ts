import type { TimeWords } from '@groschen/lexicon';
import { clockWords } from '@groschen/lexicon/de/clock-words';
import { holidays } from '@groschen/lexicon/de/holidays';
import { periods } from '@groschen/lexicon/de/periods';
import { recurringTimes } from '@groschen/lexicon/de/recurring-times';
import { relativeTimes } from '@groschen/lexicon/de/relative-times';
import { tenseWords } from '@groschen/lexicon/de/tense-words';
import { timeLinks } from '@groschen/lexicon/de/time-links';
import { timeNumbers } from '@groschen/lexicon/de/time-numbers';
import { vagueTimes } from '@groschen/lexicon/de/vague-times';

/** German words of time, put together from their lists. */
export const timeWords: TimeWords = {
  ...clockWords,
  ...holidays,
  ...periods,
  ...recurringTimes,
  ...relativeTimes,
  ...tenseWords,
  ...timeLinks,
  ...timeNumbers,
  ...vagueTimes,
};
