/**
 * Interfaces of the DOM for unit tests, whose documents and elements are plain objects with what one test needs of them: each getter and
 * method reads the object's own property. To be there before extension/dom/reads.ts takes them: `await vi.hoisted(() => import(…))`.
 */
const GETTERS = { Node: ['nodeType'], Element: [], Document: ['visibilityState', 'defaultView'] } as const;
const METHODS = { Node: ['getRootNode'], Element: ['matches', 'getAttribute'], Document: [] } as const;

const own = (node: object, name: string): unknown => Object.getOwnPropertyDescriptor(node, name)?.value;

for (const name of ['Node', 'Element', 'Document'] as const) {
  const made = class {};
  for (const member of GETTERS[name])
    Object.defineProperty(made.prototype, member, {
      get(this: object) {
        return own(this, member);
      },
    });
  for (const member of METHODS[name])
    Object.defineProperty(made.prototype, member, {
      value(this: object, ...args: readonly unknown[]) {
        const method = own(this, member);
        return typeof method === 'function' ? method(...args) : undefined;
      },
    });
  Object.assign(globalThis, { [name]: made });
}

export {};
