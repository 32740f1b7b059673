import type { StepId } from '../../../shared/guides/guide.ts';
import type { Match } from '../../locate/match.ts';
import type { WatchedStep } from '../session/steps-to-watch.ts';

/**
 * Do the answers for the last steps of a guide say which step the page is at, whatever those for the steps before them would say? Then
 * step-on-page.ts (the furthest wins) comes to the same with all of them.
 */
export function isEnough(steps: readonly WatchedStep[], answers: ReadonlyMap<StepId, Match>): boolean {
  const open = [...answers].flatMap(([id, match]) =>
    match.level === 'sure' && match.via === 'target' && !match.done ? [id] : [],
  );
  // Of two steps of one form, whether the second counts is for the first to say.
  const isCertain = (id: StepId): boolean => {
    const after = steps.find((step) => step.id === id)?.after;
    return after === undefined || answers.has(after);
  };
  return open.length > 0 && open.every(isCertain);
}
