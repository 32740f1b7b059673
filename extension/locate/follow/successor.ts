import * as dom from '../../dom/reads.ts';
import type { Match } from '../match.ts';
import { type Answers, isSameMatch } from './answers.ts';

/** Does an answer point at the equal of a control that has left the page? */
const isSuccessor = (before: Match | undefined, after: Match): boolean =>
  before?.level === 'sure' &&
  after.level === 'sure' &&
  before.via === after.via &&
  before.done === after.done &&
  !dom.isConnected(before.control) &&
  dom.isEqualNode(before.control, after.control);

/** Do answers differ only in that controls were drawn anew, each as it was? The ring stays then, and nothing has to be confirmed. */
export const areDrawnAnew = (before: Answers, after: Answers): boolean =>
  before.size === after.size &&
  [...after].every(([step, match]) => isSameMatch(before.get(step), match) || isSuccessor(before.get(step), match));
