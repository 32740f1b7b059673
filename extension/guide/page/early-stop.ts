import { FIRST_OF_FORM } from '../../../shared/guides/first-of-form.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { Match } from '../../locate/match.ts';

/**
 * Do the answers for the last steps of a guide say which step the page is at, whatever those for the steps before them would say? Then
 * step-on-page.ts comes to the same with all of them.
 */
export function isEnough(answers: ReadonlyMap<StepId, Match>): boolean {
  const isNamed = (id: StepId): boolean => {
    const match = answers.get(id);
    return match?.level === 'sure' && match.byNameOnly === true;
  };
  const open = [...answers].flatMap(([id, match]) =>
    match.level === 'sure' && match.via === 'target' && !match.done && !isNamed(id) ? [id] : [],
  );
  // Of two steps of one form, whether the second counts is for the first to say.
  const isCertain = (id: StepId): boolean => {
    const first = FIRST_OF_FORM[id];
    return first === undefined || (answers.has(first) && !isNamed(first));
  };
  return open.length > 0 && open.every(isCertain);
}
