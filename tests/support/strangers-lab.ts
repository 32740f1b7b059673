import { createLocator } from '../../extension/locate/locator.ts';
import { shadowRootOf } from '../../extension/locate/tree.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import type { FrameAnswer } from './strangers.ts';

/** Closed roots are open to extensions; here the page's own map of them stands in (evaluateOnNewDocument in strangers.ts). */
const { strangersRoots } = globalThis as { strangersRoots?: WeakMap<Element, ShadowRoot> };
Object.assign(globalThis, {
  chrome: { dom: { openOrClosedShadowRoot: (host: Element) => host.shadowRoot ?? strangersRoots?.get(host) ?? null } },
});

const stepsOf = (element: Element | null, mark: string): readonly string[] =>
  element?.getAttribute(mark)?.trim().split(/\s+/) ?? [];

function* everyElement(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const inner = shadowRootOf(element);
    if (inner !== null) yield* everyElement(inner);
  }
}

/** What this frame is asked for: each step's answer, and what its author marked. */
function answers(steps: readonly StepId[]): readonly FrameAnswer[] {
  const locator = createLocator(document);
  const all = [...everyElement(document)];
  return steps.map((step) => {
    const descriptor = descriptors.get(step);
    const match = descriptor === undefined ? undefined : locator.locate(descriptor);
    const ringed = match?.level === 'sure' ? [match.ring, match.control] : null;
    return {
      step,
      wanted: all.some((element) => stepsOf(element, 'data-truth').includes(step)),
      ringed:
        ringed === null
          ? null
          : ringed.some((element) => stepsOf(element, 'data-truth').includes(step))
            ? 'truth'
            : ringed.some((element) => stepsOf(element, 'data-may').includes(step))
              ? 'may'
              : 'other',
      at: ringed?.[0]?.outerHTML.slice(0, 120) ?? '',
    };
  });
}

Object.assign(globalThis, { strangers: { answers } });
