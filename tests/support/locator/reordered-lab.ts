import { createLocator } from '../../../extension/locate/locator.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { PAGE_WORDS } from '../../../shared/guides/page-words.ts';
import { answerText } from './answer-text.ts';
import { openClosedRoots } from './marks-lab.ts';

openClosedRoots();

/** Ways to put the lists of the data into another order, each in place. */
const ORDERS = {
  'as they are': () => {},
  reversed: (list: unknown[]) => list.reverse(),
  'by the alphabet': (list: unknown[]) => list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  'by their length': (list: unknown[]) => list.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length),
} as const;
type Order = keyof typeof ORDERS;

/** A copy of a part of the data with all lists in it in another order. */
function reordered<T>(data: T, order: Order): T {
  const copy = structuredClone(data);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    Object.values(value).forEach(visit);
    if (Array.isArray(value)) ORDERS[order](value);
  };
  visit(copy);
  return copy;
}

/** All answers of this frame, a step a line, in each order. */
function answers(steps: readonly StepId[]): readonly (readonly [order: string, answers: string])[] {
  return (Object.keys(ORDERS) as Order[]).map((order) => {
    const words = reordered(PAGE_WORDS, order);
    const locator = createLocator(document, words);
    const told = steps.map((step) => {
      const descriptor = descriptors.get(step);
      if (descriptor === undefined) return step;
      const { page, ...rest } = reordered(descriptor, order);
      return `${step} ${answerText(locator.locate({ ...rest, page: { ...page, words } }))}`;
    });
    return [order, told.join('\n')] as const;
  });
}

export type ReorderedAnswers = typeof answers;

Object.assign(globalThis, { reorderedAnswers: answers });
