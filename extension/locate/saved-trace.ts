import type { Descriptor } from '../../shared/guides/descriptor.ts';
import * as dom from '../dom/reads.ts';
import { whyNoRing } from '../sight/press.ts';
import type { ReasonId } from '../sight/reasons.ts';
import { type Explained, type Explanation, explain } from './explain.ts';
import { type SerializedCandidate, type SerializedExplanation, serialized } from './serialized-explanation.ts';
import type { Mask } from './teach/mask.ts';
import { createAttributes } from './teach/snapshot-attributes.ts';

/** Why a step was answered as it was on a page, without anything of a person. */
export interface SavedTrace extends Omit<SerializedExplanation, 'candidates'> {
  /** Each with why a ring may not stand on it, which is not in its markup; null where it may. */
  readonly candidates: readonly (SerializedCandidate & { readonly unseen: ReasonId | null })[];
}

/** Candidates that are saved: the page says the rest. */
const MOST_SAVED = 8;

/** The trace of a step's search. @param mask of the words and names that guides do not know */
export function savedTrace(explanation: Explanation, mask: Mask): SavedTrace {
  const attributes = createAttributes(mask);
  const tagOf = (element: Element): string => `<${mask.shape(dom.localName(element))}${attributes(element)}>`;
  const placesOf = ({ places: { name, row, section } }: Explained) => ({
    name: mask.words(name),
    row: mask.words(row),
    section: section.map((title) => mask.words(title)),
  });
  const saved = explanation.candidates.slice(0, MOST_SAVED);
  const unseen = saved.map(({ element }) => whyNoRing(element));
  const { candidates, ...rest } = serialized({ ...explanation, candidates: saved }, tagOf, placesOf);
  return { ...rest, candidates: candidates.map((one, at) => ({ ...one, unseen: unseen[at] ?? null })) };
}

/** Why the best candidate that no rule is against has no ring; null without one, and where nothing hinders. */
export function whyBestUnseen(document: Document, target: Descriptor): ReasonId | null {
  const [best] = explain(document, target.page.words, target).candidates;
  return best?.excluded === null ? whyNoRing(best.element) : null;
}
