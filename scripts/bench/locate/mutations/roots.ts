/** Shadow roots of practice pages, closed ones too: what a browser tells extensions and no test page can ask. */

interface PracticeWindow {
  practice?: { readonly roots: WeakMap<Element, ShadowRoot> };
}

/** Closed roots that a mutation made. One map for the page and its frames. */
const KEY = Symbol.for('bench: closed roots');
type Holder = Window & { [KEY]?: WeakMap<Element, ShadowRoot> };

function sharedRoots(): WeakMap<Element, ShadowRoot> {
  let holder: Holder = window;
  try {
    if ((window.parent as Holder).document !== undefined) holder = window.parent as Holder;
  } catch {
    // A frame of another origin keeps its own.
  }
  holder[KEY] ??= new WeakMap();
  return holder[KEY];
}
let shared: WeakMap<Element, ShadowRoot> | undefined;
const closed = (): WeakMap<Element, ShadowRoot> => {
  shared ??= sharedRoots();
  return shared;
};

export const shadowOf = (element: Element): ShadowRoot | null =>
  element.shadowRoot ?? closed().get(element) ?? (globalThis as PracticeWindow).practice?.roots.get(element) ?? null;

export const noteClosed = (host: Element, root: ShadowRoot): void => {
  closed().set(host, root);
};

/** Lets the locator see closed roots as it does in an extension. */
export function offerClosedRoots(): void {
  const global = globalThis as { chrome?: object };
  global.chrome = Object.assign(global.chrome ?? {}, { dom: { openOrClosedShadowRoot: shadowOf } });
}

/** The document and every shadow root in it. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner = shadowOf(element);
      if (inner !== null) roots.push(inner);
    }
  }
  return roots;
}

export const elementsOf = (document: Document): Element[] =>
  rootsOf(document).flatMap((root) => [...root.querySelectorAll('*')]);

/** The elements a truth's path names: CSS, ` >>> ` enters a root. */
export function nodesOf(path: string): Element[] {
  let scopes: ParentNode[] = [document];
  let found: Element[] = [];
  for (const part of path.split(' >>> ')) {
    found = scopes.flatMap((scope) => [...scope.querySelectorAll(part)]);
    scopes = found.map((element) => shadowOf(element) ?? element);
  }
  return found;
}
