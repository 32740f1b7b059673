import type { Hint } from '../../../shared/guides/descriptor.ts';
import { iconOf } from '../look/icons.ts';
import type { Icon } from '../page/icon-words.ts';
import type { Kind } from '../page/kinds.ts';
import type { Page } from '../page/page.ts';
import { formAgreement, formOf } from '../surroundings/form.ts';
import { wordsForForm } from '../surroundings/form-words.ts';
import { captionOf } from '../surroundings/places.ts';
import { isInSection, type SectionAgreement, sectionAgreement } from '../surroundings/section-agreement.ts';
import { occurs } from '../text/patterns.ts';
import type { Candidate } from './candidate.ts';

/** A candidate as the rules about its place see it. What is dear to read is read when a rule first asks for it, and once. */
export class CandidateInPlace {
  readonly page: Page;
  readonly hint: Hint;
  readonly candidate: Candidate;
  readonly element: Element;
  readonly kind: Kind;
  constructor(page: Page, candidate: Candidate, hint: Hint) {
    this.page = page;
    this.hint = hint;
    this.candidate = candidate;
    this.element = candidate.element;
    this.kind = candidate.kind;
  }

  /** The icon it shows, by its styles and its shape too where the target has one. */
  get icon(): Icon | null {
    return this.#once('icon', () =>
      this.hint.icon === undefined ? null : (this.candidate.icon ?? iconOf(this.element, this.page.words)),
    );
  }

  /** Does only what it looks like say that it shows the icon of the target? */
  get showsIcon(): boolean {
    return this.candidate.icon === null && this.icon?.token === this.hint.icon && this.icon !== null;
  }

  /** Null where the target is in no section of its own. */
  get section(): SectionAgreement | null {
    const { hint } = this;
    return isInSection(hint) ? this.#once('section', () => sectionAgreement(this.page, this.element, hint)) : null;
  }

  get isNear(): boolean {
    const { near } = this.hint;
    return near !== undefined && this.#once('near', () => occurs(near, captionOf(this.element)));
  }

  /** How many of the fields that were asked for are in its form. */
  get fields(): number {
    const { page, element } = this;
    const { form } = this.hint;
    return form === undefined
      ? 0
      : this.#once(
          'fields',
          () => formAgreement(page, formOf(page, element), form) || wordsForForm(page, element, form),
        );
  }

  /** Does its place speak for it: its section, the words near it, its form? */
  get agrees(): boolean {
    return this.section === 'near' || this.section === 'outer' || this.isNear || this.fields > 0;
  }

  #once<T>(key: string, find: () => T): T {
    return this.page.onceFor(this, key, find);
  }
}
