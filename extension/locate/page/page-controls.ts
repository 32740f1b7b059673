import type { TargetKind } from '../../../shared/guides/descriptor.ts';
import { inReadingOrder } from '../../dom/composed-tree.ts';
import { spend } from '../../dom/time-budget.ts';
import { getOrMake } from '../text/memoize.ts';
import { PageControl } from './control.ts';
import { byName, type Called } from './controls-by-name.ts';
import { KINDS, kindOf, NATIVE_PLACES } from './kinds.ts';
import type { NameSources } from './name-sources.ts';

/** What controls are read through: a Page. */
interface PageNodes extends NameSources {
  readonly marked: readonly Element[];
  readonly roled: ReadonlySet<Element>;
  /** Elements that match a selector, in reading order within each root. */
  all(selector: string): Element[];
  /** Of some elements those outside editable regions, whose text belongs to the person who types. */
  untyped(found: readonly Element[]): readonly Element[];
}

/** The controls of a page by kind. Each kind, and the names of its controls, are read when first asked for. */
export class PageControls {
  readonly #page: PageNodes;
  readonly #ofKind = new Map<TargetKind, readonly PageControl[]>();
  readonly #called = new Map<TargetKind, readonly Called[]>();
  #others: readonly PageControl[] | undefined;

  constructor(page: PageNodes) {
    this.#page = page;
  }

  /** The controls of a kind; text fields in reading order. */
  of(kind: TargetKind): readonly PageControl[] {
    return getOrMake(this.#ofKind, kind, () => this.#find(kind));
  }

  called(kind: TargetKind): readonly Called[] {
    return getOrMake(this.#called, kind, () => byName(this.of(kind)));
  }

  get all(): readonly PageControl[] {
    return KINDS.flatMap((kind) => this.of(kind));
  }

  #find(kind: TargetKind): readonly PageControl[] {
    const page = this.#page;
    const { roled } = page;
    this.#others ??= this.#findOthers();
    const others = this.#others.filter((one) => one.kind.kind === kind);
    const found = [...others];
    for (const [native, selector] of NATIVE_PLACES)
      if (native.kind === kind)
        for (const element of page.untyped(page.all(selector))) {
          spend();
          if (!roled.has(element)) found.push(new PageControl(element, native, page));
        }
    return kind === 'textbox' && others.length > 0 ? found.sort(inReadingOrder) : found;
  }

  #findOthers(): readonly PageControl[] {
    const page = this.#page;
    return page.untyped(page.marked).flatMap((element) => {
      const kind = kindOf(element);
      const isFoundByTag = kind?.source === 'native' && !page.roled.has(element);
      return kind === null || isFoundByTag ? [] : new PageControl(element, kind, page);
    });
  }
}
