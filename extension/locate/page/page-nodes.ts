import type { NameSources } from './name-sources.ts';
import type { Root } from './roots.ts';

/** What the parts of a page are made of (page.ts). */
export interface PageNodes extends NameSources {
  readonly document: Document;
  readonly roots: readonly Root[];
  /** What has a role, or a script as far as the markup says. */
  readonly marked: readonly Element[];
  readonly roled: ReadonlySet<Element>;
  /** Is there a region that the person types in? */
  hasEditable(): boolean;
  /** What fits a selector, in reading order within each root. */
  all(selector: string): Element[];
  /** Without what stands in regions that the person types in: it is the person's. */
  untyped(found: readonly Element[]): readonly Element[];
}
