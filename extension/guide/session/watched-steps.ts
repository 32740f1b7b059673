import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import type { Showings } from './showing.ts';
import { stepsToWatch, type WatchedStep } from './steps-to-watch.ts';

/** The steps that frames search for while this guide runs; none without a guide. It brings all guides along: not for scripts in pages. */
export const watchedSteps = (running: GuideId | null, showings: Showings): readonly WatchedStep[] =>
  running === null ? [] : stepsToWatch(GUIDES[running], [...descriptors.values()], showings);
