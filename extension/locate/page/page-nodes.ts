import type { NameSources } from './name-sources.ts';
import type { Root } from './roots.ts';

/** What the parts of a page (controls, headings) read it through; page.ts implements it. */
export interface PageNodes extends NameSources {
  readonly document: Document;
  readonly roots: readonly Root[];
  /** Elements with a role, or with a script as far as the markup shows it. */
  readonly marked: readonly Element[];
  readonly roled: ReadonlySet<Element>;
  /** Does the page have an editable region? */
  hasEditable(): boolean;
  /** Elements that match a selector, in reading order within each root. */
  all(selector: string): Element[];
  /** Of some elements those outside editable regions, whose text belongs to the person who types. */
  untyped(found: readonly Element[]): readonly Element[];
}
