import type { Descriptor } from '../../shared/guides/descriptor.ts';
import * as dom from '../dom/reads.ts';
import { whyNoRing } from '../sight/press.ts';
import type { ReasonId } from '../sight/reasons.ts';
import { type Explained, explain } from './explain.ts';
import { type SerializedCandidate, type SerializedExplanation, serialized } from './serialized-explanation.ts';
import type { Mask } from './teach/mask.ts';
import { createAttributes } from './teach/snapshot-attributes.ts';

/** What a candidate's judgement rests on that is not in its markup. */
interface LookFacts {
  /** Why a ring may not stand on it; null where it may. */
  readonly unseen: ReasonId | null;
  /** Computed colours of its words and of its own ground. */
  readonly colour: string;
  readonly ground: string;
}

/** Why a step was answered as it was on a page, without anything of a person. */
export interface SavedTrace extends Omit<SerializedExplanation, 'candidates'> {
  readonly candidates: readonly (SerializedCandidate & { readonly look: LookFacts })[];
}

/** Candidates that are saved: more say nothing that these do not. */
const MOST_SAVED = 40;

/** The trace of a step's search on this page. @param mask of the words and names that guides do not know */
export function savedTrace(document: Document, target: Descriptor, mask: Mask): SavedTrace {
  const explanation = explain(document, target.page.words, target);
  const attributes = createAttributes(mask);
  const tagOf = (element: Element): string => `<${mask.shape(dom.localName(element))}${attributes(element)}>`;
  const placesOf = ({ places: { name, row, section } }: Explained) => ({
    name: mask.words(name),
    row: mask.words(row),
    section: section.map(mask.words),
  });
  const told = { ...explanation, candidates: explanation.candidates.slice(0, MOST_SAVED) };
  const { candidates, ...rest } = serialized(told, tagOf, placesOf);
  return {
    ...rest,
    candidates: candidates.flatMap((one, at) => {
      const element = told.candidates[at]?.element;
      return element === undefined ? [] : [{ ...one, look: lookOf(element) }];
    }),
  };
}

function lookOf(element: Element): LookFacts {
  const { color, backgroundColor } = getComputedStyle(element);
  return { unseen: whyNoRing(element), colour: color, ground: backgroundColor };
}

/** Why the best candidate that no rule is against has no ring; null without one, and where nothing hinders. */
export function whyBestUnseen(document: Document, target: Descriptor): ReasonId | null {
  const [best] = explain(document, target.page.words, target).candidates;
  return best?.excluded === null ? whyNoRing(best.element) : null;
}
