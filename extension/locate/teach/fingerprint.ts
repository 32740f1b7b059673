/**
 * Stored description of an element, to find it again: properties of the page, never of the person, never a value. Every field but `tag`,
 * the two paths and the box may be missing. Format: docs/locator.md.
 */
export interface Fingerprint {
  /** Lower case. */
  readonly tag: string;
  readonly id?: string;
  readonly name?: string;
  /** Class list, joined by blanks. */
  readonly class?: string;
  readonly href?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly ariaLabel?: string;
  readonly isButton?: boolean;
  /** Visible words, or the caption of a control without any. */
  readonly text?: string;
  /** Words in `text` that the guides do not know and the volunteer called words of the site, folded. */
  readonly words?: readonly string[];
  readonly neighborText?: string;
  /** Absolute, from the root. */
  readonly xpath: string;
  /** From the nearest ancestor with an id. */
  readonly idXpath: string;
  /** Box in the whole page, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
