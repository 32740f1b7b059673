import type { Hint } from '../../../shared/guides/descriptor.ts';
import { iconOf } from '../look/icons.ts';
import type { Icon } from '../page/icon-words.ts';
import { type Kind, PRESSED } from '../page/kinds.ts';
import type { Page } from '../page/page.ts';
import { fieldsOf, howManyName, ownFieldsCalled } from '../surroundings/form.ts';
import { captionOf } from '../surroundings/places.ts';
import { isInSection, type SectionAgreement, sectionAgreement } from '../surroundings/section-agreement.ts';
import { summaryOf } from '../surroundings/summary.ts';
import { occurs } from '../text/patterns.ts';
import type { Candidate } from './candidate.ts';

/** A candidate with its surroundings, for the rules about its place. Expensive facts are read once, when a rule first asks. */
export class CandidateInPlace {
  readonly page: Page;
  readonly hint: Hint;
  readonly candidate: Candidate;
  readonly element: Element;
  readonly kind: Kind;
  #icon: Icon | null | undefined;
  #section: SectionAgreement | undefined;
  #isNear: boolean | undefined;
  #fields: number | undefined;
  #summary: readonly string[] | undefined;

  constructor(page: Page, candidate: Candidate, hint: Hint) {
    this.page = page;
    this.hint = hint;
    this.candidate = candidate;
    this.element = candidate.element;
    this.kind = candidate.kind;
  }

  /** The icon it shows, by its styles and its shape too where the target has one. */
  get icon(): Icon | null {
    if (this.hint.icon === undefined) return null;
    if (this.#icon === undefined) this.#icon = this.candidate.icon ?? iconOf(this.element, this.page.words);
    return this.#icon;
  }

  /** Does only what it looks like say that it shows the icon of the target? */
  get showsIcon(): boolean {
    return this.candidate.icon === null && this.icon?.token === this.hint.icon && this.icon !== null;
  }

  /** Null where the target is in no section of its own. */
  get section(): SectionAgreement | null {
    const { hint } = this;
    if (!isInSection(hint)) return null;
    this.#section ??= sectionAgreement(this.page, this.element, hint);
    return this.#section;
  }

  get isNear(): boolean {
    this.#isNear ??= this.hint.near !== undefined && occurs(this.hint.near, captionOf(this.element));
    return this.#isNear;
  }

  /** How many of the fields that were asked for are in its form, or in the summary of it. */
  get fields(): number {
    const { form } = this.hint;
    if (form === undefined) return 0;
    if (this.#fields === undefined) {
      const fields = ownFieldsCalled(this.page, fieldsOf(this.page, this.element), form, this.hint.section);
      this.#fields = howManyName(fields, form) || this.summaryAsks(form);
    }
    return this.#fields;
  }

  /** What the rows of the summary are called that it sends in place of a form. */
  get summary(): readonly string[] {
    this.#summary ??= summaryOf(this.page, this.element, this.hint);
    return this.#summary;
  }

  /** How many of the patterns name a field of its form, or a row of the summary that stands in its place. */
  asks(patterns: readonly string[]): number {
    return howManyName(fieldsOf(this.page, this.element), patterns) || this.summaryAsks(patterns);
  }

  private summaryAsks(patterns: readonly string[]): number {
    return patterns.filter((pattern) => this.summary.some((name) => occurs([pattern], name))).length;
  }

  /** Does its place speak for it: its section, what the page or its form is about, that it is filled in? */
  get isPlaced(): boolean {
    const { hint, kind, section } = this;
    return (
      !PRESSED.has(kind.kind) || hint.about !== undefined || this.fields > 0 || (section !== null && section !== 'no')
    );
  }
}
