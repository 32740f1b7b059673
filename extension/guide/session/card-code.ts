import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { stepAt, stepOf } from '../../../shared/guides/guides.ts';
import type { Trouble } from '../../../shared/guides/troubles.ts';
import type { TriesChange } from '../../../shared/protocol/tries-change.ts';
import type { CodeOutcome, Progress } from './session.ts';

/**
 * @param isAsked the user said that it does not work: only then it counts that nothing changed, or that nothing is known
 * @returns null when there is nothing to tell
 */
export function codeOutcome(change: TriesChange, isAsked: boolean): CodeOutcome | null {
  switch (change) {
    case 'fewer':
      return 'wrong';
    case 'more':
      return 'right';
    case 'same':
      return isAsked ? 'uncounted' : null;
    case 'unknown':
      return isAsked ? 'unknown' : null;
    case 'busy':
    case 'none':
      return null;
  }
}

/** Whether the code may still be asked for: back before it, where the page has led, or just after it, as long as no page shows more. */
function isAround(guide: Guide, step: Step, onScreen: Progress['onScreen']): boolean {
  const wasAsked = stepAt(guide, step.id, -1).cardCode !== undefined;
  return step.helper === 'card' || (wasAsked && !onScreen.includes(step.id));
}

/** The progress with a code that is asked for at its step, or is over there. */
export function withCode(guide: Guide, progress: Progress): Progress {
  const step = stepOf(guide, progress.step);
  const { code, onScreen } = progress;
  if (step.cardCode !== undefined) return code === null ? { ...progress, code: 'asked' } : progress;
  return code !== null && !isAround(guide, step, onScreen) ? { ...progress, code: null } : progress;
}

/** A wrong code stays announced until the right one was given. */
export function afterOutcome(guide: Guide, progress: Progress, outcome: CodeOutcome): Progress {
  const { code } = progress;
  const step = stepOf(guide, progress.step);
  const isTold = outcome === 'wrong' || step.cardCode === 'asked' || step.helper === 'card';
  const isWeaker = code === 'wrong' && outcome !== 'right';
  return code === null || code === outcome || isWeaker || !isTold ? progress : { ...progress, code: outcome };
}

/** After a wrong code its own troubles come first; after the right one they are left out, for the error comes from elsewhere. */
export function troublesAfter(code: Progress['code'], troubles: readonly Trouble[]): readonly Trouble[] {
  const others = troubles.filter(({ ofWrongCode }) => ofWrongCode === undefined);
  switch (code) {
    case 'wrong':
      return [...troubles.filter((trouble) => !others.includes(trouble)), ...others];
    case 'right':
      return others;
    case 'asked':
    case 'uncounted':
    case 'unknown':
    case null:
      return troubles;
  }
}
