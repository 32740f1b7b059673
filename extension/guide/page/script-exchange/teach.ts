import type { Descriptor, PageWords } from '../../../../shared/guides/descriptor.ts';
import type { StepId } from '../../../../shared/guides/guide.ts';
import { world } from '../../../dom/isolated-world.ts';
import type { Weigh } from '../../../locate/decide/search.ts';
import type { Match } from '../../../locate/match.ts';
import type { Page } from '../../../locate/page/page.ts';
import type { SavedTrace } from '../../../locate/saved-trace.ts';
import type { Fingerprint } from '../../../locate/teach/fingerprint.ts';
import type { WalkCopy } from '../../../locate/walk-copy.ts';
import type { WatchedStep } from '../../session/steps-to-watch.ts';

/** What teach.js leaves for page.js and walk.js in their common world. */
export interface TeachTools {
  weigh(page: Page, descriptor: Descriptor, own: Match, shown: Fingerprint): Match;
  /** The document at one moment of a walk; null where it is too large to be copied. @param press null where nothing is pressed */
  walk(words: PageWords, target: Descriptor | null, press: PressPlace | null): WalkCopy | null;
  /** Why nothing is ringed for a step; null where that takes too long. */
  why(target: Descriptor | null): WhyNot | null;
}

export interface WhyNot {
  /** Why the best control cannot be ringed where it is; null without one, and where nothing hinders. */
  readonly unseen: SavedTrace['candidates'][number]['unseen'];
}

/** A press: a point of the viewport, or by keyboard what has the focus. */
export type PressPlace = { readonly x: number; readonly y: number } | 'focused';

declare module '../../../dom/isolated-world.ts' {
  interface IsolatedWorld {
    teach: TeachTools;
  }
}

/** How a step's answer is weighed with what a walk shows of it on this host; undefined when none does. */
export function weighShown(steps: readonly WatchedStep[], step: StepId): Weigh | undefined {
  const showing = steps.find(({ id }) => id === step)?.showing;
  const tools = world.teach;
  if (showing === undefined || tools === undefined || showing.host !== location.hostname) return undefined;
  return (page, descriptor, own) => tools.weigh(page, descriptor, own, showing.fingerprint);
}
