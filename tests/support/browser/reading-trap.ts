/**
 * Counts every way of reading what a person typed, of hearing keys, of acting on the page or of asking the network, but on elements of
 * ours. It runs where what is tried runs: in a page, or in the extension's own world before its content script, where Firefox shows the
 * page's objects through Xray wrappers. `globalThis.seen` has what it has seen; the page's `trap-asked` writes it on an attribute of the
 * root, `trap-tried` reads a value.
 * @param mayScroll whether what is tried brings controls into view
 */
export function setTrap(mayScroll: boolean): void {
  type Guard = (self: unknown, args: readonly unknown[]) => boolean;
  const seen: string[] = [];
  const isHost = (e: Element): boolean => e.getAttributeNames().some((name) => name.startsWith('data-compagnon-ecps'));
  const isOurs = (node: unknown): boolean =>
    node instanceof ShadowRoot
      ? isHost(node.host)
      : node instanceof Element && (!node.isConnected || isHost(node) || isOurs(node.getRootNode()));
  const isForeign: Guard = (self) => !isOurs(self);
  const isField: Guard = (e) =>
    e instanceof HTMLInputElement
      ? !['submit', 'button', 'reset'].includes(e.getAttribute('type') ?? '')
      : e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement;
  const isTyped: Guard = (n) => {
    const e = n instanceof Element ? n : n instanceof Node ? n.parentElement : null;
    return isField(e, []) || (e?.closest('textarea,select,[contenteditable]') ?? null) !== null;
  };
  const holdsTyped: Guard = (n) =>
    isTyped(n, []) || (n instanceof Element && n.querySelector('[contenteditable],[role=textbox]') !== null);
  const always: Guard = () => true;

  const reads = (owner: object, names: readonly string[], guard: Guard): void => {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (own?.get === undefined) continue;
      Object.defineProperty(owner, name, {
        ...own,
        get() {
          if (guard(this, [])) seen.push(`read ${name}`);
          return own.get?.call(this);
        },
      });
    }
  };
  const calls = (owner: object, names: readonly string[], guard: Guard, what = 'call '): void => {
    for (const name of names) {
      const own: unknown = Reflect.get(owner, name);
      if (typeof own !== 'function') continue;
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        // One that can be constructed, too.
        value: function (this: unknown, ...args: readonly unknown[]) {
          if (guard(this, args)) seen.push(`${what}${name} ${String(args[0])}`);
          return own.apply(this, args);
        },
      });
    }
  };

  const values = ['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'files', 'textLength'];
  const choices = ['selectionStart', 'selectionEnd', 'selectedIndex', 'selectedOptions', 'labels'];
  for (const type of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement])
    reads(type.prototype, [...values, ...choices], isField);
  reads(HTMLElement.prototype, ['innerText', 'outerText'], always);
  reads(Node.prototype, ['textContent'], holdsTyped);
  reads(Node.prototype, ['nodeValue'], isTyped);
  reads(CharacterData.prototype, ['data'], isTyped);
  reads(Element.prototype, ['innerHTML', 'outerHTML'], isTyped);
  calls(Element.prototype, ['getAttribute'], (e, [name]) => name === 'value' && isField(e, []), 'read ');
  calls(Element.prototype, ['setAttribute', 'removeAttribute', 'toggleAttribute'], isForeign);
  if (!mayScroll) calls(Element.prototype, ['scrollIntoView'], always);
  calls(HTMLElement.prototype, ['click', 'focus', 'blur'], isForeign);
  calls(HTMLFormElement.prototype, ['submit', 'requestSubmit'], always);
  calls(EventTarget.prototype, ['dispatchEvent'], always);
  const isOfTyping: Guard = (at, [type]) =>
    !isOurs(at) && /^(?:key|input|beforeinput|paste|copy|composition|select)/.test(String(type));
  calls(EventTarget.prototype, ['addEventListener'], isOfTyping, 'listen ');
  calls(globalThis, ['fetch', 'getSelection', 'postMessage', 'FormData'], always);
  calls(Document.prototype, ['getSelection'], always);
  calls(Navigator.prototype, ['sendBeacon'], always);
  calls(XMLHttpRequest.prototype, ['open'], always);
  Object.assign(globalThis, { seen });
  document.addEventListener('trap-tried', () => void document.querySelector('input')?.value);
  document.addEventListener('trap-asked', () => {
    document.documentElement.dataset['trap'] = JSON.stringify(seen);
  });
}
