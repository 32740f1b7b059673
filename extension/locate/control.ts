import { type Icon, iconByWords } from './icons.ts';
import type { Kind } from './kinds.ts';
import { type LabelMap, type Names, namesOf } from './names.ts';

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
  readonly #labels: (element: Element) => LabelMap;
  #names: Names | undefined;
  #icon: Icon | null | undefined;

  constructor(element: Element, kind: Kind, place: number, labels: (element: Element) => LabelMap) {
    this.element = element;
    this.kind = kind;
    this.place = place;
    this.#labels = labels;
  }

  get names(): Names {
    this.#names ??= namesOf(this.element, this.#labels);
    return this.#names;
  }

  /** The icon that it says it shows (icons.ts). */
  get icon(): Icon | null {
    if (this.#icon === undefined) this.#icon = iconByWords(this.element);
    return this.#icon;
  }
}
