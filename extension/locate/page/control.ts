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
 * A control of which nothing is read before it is asked for. What is read is kept here and not in a map by element: a browser spends
 * more on finding an element in a map than on most of what is read of it.
 */
export class PageControl implements Control {
  readonly element: Element;
  readonly kind: Kind;
  /** Its place in the list it was found in. */
  readonly place: number;
  readonly #page: NameSources;
  #names: Names | undefined;
  #icon: Icon | null | undefined;

  constructor(element: Element, kind: Kind, place: number, page: NameSources) {
    this.element = element;
    this.kind = kind;
    this.place = place;
    this.#page = page;
  }

  get names(): Names {
    this.#names ??= namesOf(this.element, this.#page);
    return this.#names;
  }

  /** The icon that it says it shows (icon-words.ts). */
  get icon(): Icon | null {
    if (this.#icon === undefined) this.#icon = iconByWords(this.element, this.#page.words);
    return this.#icon;
  }
}
