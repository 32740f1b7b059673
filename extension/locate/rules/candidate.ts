import type { Hint } from '../../../shared/guides/descriptor.ts';
import type { Control } from '../page/control.ts';
import type { Icon } from '../page/icon-words.ts';
import type { Names } from '../page/name-sources.ts';
import type { Page } from '../page/page.ts';

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

/** The names of a kind of control, as the rules about names see them. */
export interface NameGroup {
  readonly page: Page;
  readonly hint: Hint;
  readonly names: Names;
  /** Its name; of a long name the title alone, where that matches. */
  readonly called: readonly string[];
}
