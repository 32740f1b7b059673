import type { Hint } from '../../../shared/guides/descriptor.ts';
import { iconOf } from '../look/icons.ts';
import type { Icon } from '../page/icon-words.ts';
import { type Kind, PRESSED } from '../page/kinds.ts';
import type { Page } from '../page/page.ts';
import { fieldsOf, isCalled, ownFieldsCalled } from '../surroundings/form.ts';
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
  #hasFields: boolean | undefined;
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

  /** Is a field that was asked for in its form, or in the summary of it? */
  get hasFields(): boolean {
    const { page, element, hint } = this;
    if (hint.form === undefined) return false;
    this.#hasFields ??=
      ownFieldsCalled(page, element, hint.form, hint.section).some((field) => this.isOfSection(field.element)) ||
      this.summaryAsks(hint.form);
    return this.#hasFields;
  }

  /** What the rows of the summary are called that it sends in place of a form. */
  get summary(): readonly string[] {
    this.#summary ??= summaryOf(this.page, this.element, this.hint);
    return this.#summary;
  }

  /** Does one of the patterns name a field of its form, or a row of the summary that stands in its place? */
  asks(patterns: readonly string[]): boolean {
    return fieldsOf(this.page, this.element).some((field) => isCalled(field, patterns)) || this.summaryAsks(patterns);
  }

  /** Is a field of its form not refused for its own title? */
  private isOfSection(field: Element): boolean {
    return !isInSection(this.hint) || sectionAgreement(this.page, field, this.hint) !== 'refused';
  }

  private summaryAsks(patterns: readonly string[]): boolean {
    return this.summary.some((name) => occurs(patterns, name));
  }

  /** Does its place speak for it: its section, what the page or its form is about, that it is filled in? */
  get isPlaced(): boolean {
    const { hint, kind, section } = this;
    return (
      !PRESSED.has(kind.kind) || hint.about !== undefined || this.hasFields || (section !== null && section !== 'no')
    );
  }
}
