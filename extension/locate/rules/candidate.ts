import type { Control } from '../page/control.ts';
import type { Icon } from '../page/icon-words.ts';

/** A control with what speaks for it. */
export interface Candidate extends Control {
  readonly points: number;
  /** Kind, and one of name, icon, address. */
  readonly witnessed: boolean;
  /** Only names too common to decide alone. */
  readonly weak: boolean;
  readonly icon: Icon | null;
  /** Title, section or form speak for it too. */
  readonly placed?: true;
}
