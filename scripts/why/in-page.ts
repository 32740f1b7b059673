import { explain } from '../../extension/locate/explain.ts';
import {
  type SerializedCandidate,
  type SerializedExplanation,
  serialized,
} from '../../extension/locate/serialized-explanation.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { PAGE_WORDS } from '../../shared/guides/page-words.ts';

const startTag = (element: Element): string => {
  const [tag = ''] = element.outerHTML.split('>', 1);
  return `${tag.replace(/\s+/g, ' ').slice(0, 120)}>`;
};

/** How a test page marks an element. */
interface Marked {
  readonly is: string | null;
}

const markOf = (element: Element): Marked => ({ is: element.getAttribute('data-is') });

export interface Why extends Omit<SerializedExplanation, 'candidates' | 'answer'> {
  readonly candidates: readonly (SerializedCandidate & Marked)[];
  /** What says nothing of the step. */
  readonly silent: readonly string[];
  readonly answer: SerializedExplanation['answer'] & Partial<Marked>;
}

/** The explanation of a step on this page, elements as their start tags. */
function why(step: StepId): Why {
  const descriptor = descriptors.get(step);
  if (descriptor === undefined) throw new Error(`nothing is looked for at ${step}`);
  const explanation = explain(document, PAGE_WORDS, descriptor);
  const { candidates, answer, ...rest } = serialized(explanation, startTag, ({ places }) => places);
  return {
    ...rest,
    silent: explanation.unspoken.map(
      (element) => `${startTag(element)} ${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80)}`,
    ),
    candidates: explanation.candidates.flatMap(({ element }, at) => {
      const one = candidates[at];
      return one === undefined ? [] : [{ ...one, ...markOf(element) }];
    }),
    answer: { ...answer, ...(explanation.answer.level === 'sure' ? markOf(explanation.answer.ring) : {}) },
  };
}

/** What the script leaves on the window. */
export type AskWhy = typeof why;

Object.assign(globalThis, { why });
