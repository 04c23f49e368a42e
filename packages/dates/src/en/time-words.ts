import type { TimeWords } from '@groschen/lexicon';
import { clockWords } from '@groschen/lexicon/en/clock-words';
import { holidays } from '@groschen/lexicon/en/holidays';
import { periods } from '@groschen/lexicon/en/periods';
import { recurringTimes } from '@groschen/lexicon/en/recurring-times';
import { relativeTimes } from '@groschen/lexicon/en/relative-times';
import { tenseWords } from '@groschen/lexicon/en/tense-words';
import { timeLinks } from '@groschen/lexicon/en/time-links';
import { timeNumbers } from '@groschen/lexicon/en/time-numbers';
import { vagueTimes } from '@groschen/lexicon/en/vague-times';

/** English words of time, put together from their lists. */
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
