import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import * as dom from '../../dom/reads.ts';
import { whyUnseen } from '../../sight/press.ts';
import { isShown } from '../../sight/shown.ts';
import { type Explained, explain } from '../explain.ts';
import { THRESHOLD } from '../rules/weights.ts';
import { isDisabled } from '../state/visible.ts';
import { fold } from '../text/fold.ts';
import { type Doubt, isDoubt } from './doubts.ts';
import { DELICATE_STEPS, isTeachable } from './teachable.ts';

/** The control that has the words of a step, and what is against its place. */
export interface Lookalike {
  readonly element: Element;
  readonly name: string;
  readonly by: Doubt;
}

const mayBePressed = ({ element }: Explained): boolean =>
  isShown(element) && !isDisabled(element) && whyUnseen(element) === null;

/** A name as the page writes it; folded where it is put together of several texts. */
export const asWritten = (element: Element, name: string): string =>
  [dom.textContent(element) ?? '', ...['aria-label', 'title'].map((one) => dom.attribute(element, one))]
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .find((words) => fold(words) === name) ?? name;

/** The one control that would be the answer but for its place; null where there is none or several, and where nothing is asked. */
export function lookalikeOf(document: Document, target: Descriptor): Lookalike | null {
  if (!isTeachable(target) || DELICATE_STEPS.has(target.id)) return null;
  const { answer, candidates } = explain(document, target.page.words, target);
  if (answer.level === 'sure' || (answer.level === 'none' && answer.reason !== 'absent')) return null;
  const [best, second] = candidates
    .flatMap((one) => (isDoubt(one.excluded) && one.points >= THRESHOLD ? [{ ...one, by: one.excluded }] : []))
    .filter(mayBePressed)
    .sort((a, b) => b.points - a.points);
  if (best === undefined || best.places.name === '' || best.points === second?.points) return null;
  return { element: best.element, name: asWritten(best.element, best.places.name), by: best.by };
}
