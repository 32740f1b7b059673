import type { Descriptor, PageWords } from '../../shared/guides/descriptor.ts';
import { Page } from './page/page.ts';
import { type SavedTrace, savedTrace } from './saved-trace.ts';
import type { Fingerprint } from './teach/fingerprint.ts';
import type { Mask } from './teach/mask.ts';
import { MARK, snapshotOf } from './teach/snapshot.ts';
import { takeFingerprint } from './teach/take-fingerprint.ts';

/** A document at one moment of a walk, without anything of a person. */
export interface WalkCopy {
  readonly html: string;
  /** Why the step was answered so there; null where none is looked for on pages. */
  readonly trace: SavedTrace | null;
  /** The control that is being pressed, and where its start tag begins in the html. */
  readonly press?: { readonly at: number; readonly control: Fingerprint };
}

/** @param pressed the control that is being pressed, null at any other moment */
export function walkCopy(
  document: Document,
  words: PageWords,
  target: Descriptor | null,
  pressed: Element | null,
  mask: Mask,
): WalkCopy {
  const marked = snapshotOf(document, mask, pressed);
  const at = marked.lastIndexOf('<', marked.indexOf(MARK));
  const html = marked.replace(MARK, '');
  return {
    html,
    trace: target === null ? null : savedTrace(document, target, mask),
    ...(pressed === null || at < 0
      ? {}
      : { press: { at, control: takeFingerprint(new Page(document, words), pressed, mask) } }),
  };
}
