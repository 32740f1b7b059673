import { type Icon, iconByWords } from './icon-words.ts';
import type { Kind } from './kinds.ts';
import type { NameSources, Names } from './name-sources.ts';
import { namesOf } from './names.ts';

/** A control of the page, before any descriptor is applied. */
export interface Control {
  readonly element: Element;
  readonly kind: Kind;
}

/**
 * A control that is read only when asked. Facts are kept here, not in a map by element, which costs more than most reads. Private to
 * TypeScript alone: three private names take longer to make than all else of a control.
 */
export class PageControl implements Control {
  readonly element: Element;
  readonly kind: Kind;
  private readonly page: NameSources;
  private readNames: Names | undefined;
  private readIcon: Icon | null | undefined;

  constructor(element: Element, kind: Kind, page: NameSources) {
    this.element = element;
    this.kind = kind;
    this.page = page;
  }

  get names(): Names {
    this.readNames ??= namesOf(this.element, this.page);
    return this.readNames;
  }

  /** The icon that its words, classes or file names announce (icon-words.ts). */
  get icon(): Icon | null {
    if (this.readIcon === undefined) this.readIcon = iconByWords(this.element, this.page.words);
    return this.readIcon;
  }
}
