import type { Descriptor } from '../../shared/guides/descriptor.ts';
import * as dom from '../dom/reads.ts';
import { inTime } from '../dom/time-budget.ts';
import { type Explanation, explain, type Places } from './explain.ts';
import { linesOf, told } from './explanation-lines.ts';
import type { Mask } from './teach/mask.ts';
import { copyOf } from './teach/snapshot.ts';

/** The structure of one document, and why a step has the answer it has there. */
export interface ExplainedSnapshot {
  /** '' where the page is too large to be copied. */
  readonly html: string;
  /** What each rule said, a line each, of the candidates what stands of them in the copy. No line can end a comment of HTML. */
  readonly why: readonly string[];
}

/** @param step whose control was looked for; null for the structure alone */
export function explainedSnapshot(document: Document, mask: Mask, step: Descriptor | null): ExplainedSnapshot {
  const explanation = step === null ? null : inTime(() => explain(document, step.page.words, step), null);
  const numbered = explanation === null ? [] : elementsOf(explanation);
  const copy = inTime(() => copyOf(document, mask, numbered), { html: '', written: new Map<Element, string>() });
  if (step === null || explanation === null) return { html: copy.html, why: [] };
  const tagOf = (element: Element): string => inOneLine(copy.written.get(element) ?? '');
  const lines = linesOf(
    `${step.id} ${mask.address(dom.location(document).href)}`,
    // What stands around a candidate is read in the copy, where it stands around it.
    told(explanation, tagOf, () => NO_PLACES),
  );
  return { html: copy.html, why: lines.map((line) => line.replace(/-(?=-)/g, '- ')) };
}

const NO_PLACES: Places = { name: '', row: '', section: [] };

/** The candidates, then what the answer is about where that is none of them. */
function elementsOf({ candidates, answer }: Explanation): readonly Element[] {
  const answered = answer.level === 'none' ? [] : [answer.level === 'sure' ? answer.ring : answer.area];
  return [...new Set([...candidates.map(({ element }) => element), ...answered])];
}

/** Of a candidate's copy so many characters are told; the rest is in the copy. */
const LONGEST = 200;

const inOneLine = (html: string): string => {
  const line = html.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
