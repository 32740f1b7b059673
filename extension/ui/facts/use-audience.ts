import type { Answers } from '../../../shared/diagnosis/answers.ts';
import { type Audience, audienceOf } from '../../../shared/identity/audience.ts';
import { whoseOf } from '../../guide/session/cards.ts';
import { NOTHING_OBSERVED } from '../../guide/session/observed.ts';
import { watchObserved } from '../../guide/storage/watch-observed.ts';
import { useWatched } from './use-watched.ts';

/** Who asks: what the person said, else by the card that was read last. */
export const useAudience = ({ audience }: Answers): Audience =>
  audienceOf(audience, whoseOf(useWatched(NOTHING_OBSERVED, watchObserved)));
