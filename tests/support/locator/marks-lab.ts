import { shadowRootOf } from '../../../extension/dom/composed-tree.ts';
import type { StepId } from '../../../shared/guides/guide.ts';

/** Closed roots are open to extensions; here the page's own map of them stands in (`show` in strangers.ts). */
export function openClosedRoots(): void {
  const { strangersRoots } = globalThis as { strangersRoots?: WeakMap<Element, ShadowRoot> };
  Object.assign(globalThis, {
    chrome: {
      dom: { openOrClosedShadowRoot: (host: Element) => host.shadowRoot ?? strangersRoots?.get(host) ?? null },
    },
  });
}

/** What one frame answers for one step; `ringed` by the marks of the page's author. */
export interface FrameAnswer {
  readonly step: StepId;
  readonly wanted: boolean;
  readonly ringed: 'truth' | 'may' | 'other' | null;
  readonly at: string;
  /** What the author's marks do not tell of it (answer-text.ts): empty where they tell all. */
  readonly answer: string;
}

/** The steps an element is marked for. */
export const stepsOf = (element: Element | null, mark: 'data-truth' | 'data-may'): readonly string[] =>
  element?.getAttribute(mark)?.trim().split(/\s+/) ?? [];

export function* everyElement(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const inner = shadowRootOf(element);
    if (inner !== null) yield* everyElement(inner);
  }
}
