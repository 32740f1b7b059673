import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addToContentScript, OPEN_ROOTS } from '../browser/open-roots.ts';

/**
 * Runs in the extension's own world, before its content script: counts every way of reading what a person typed, of hearing keys, of
 * acting on the page or of asking the network. In Firefox the page's objects are seen through Xray wrappers there, and so are these
 * traps. It answers the page's `trap-asked` with what it has seen, on an attribute of the root.
 */
const TRAP = `(() => {
  const seen = [];
  const isHost = (e) => e.getAttributeNames().some((name) => name.startsWith('data-compagnon-ecps'));
  const isOurs = (node) => node instanceof ShadowRoot && isHost(node.host)
    || node instanceof Element && (!node.isConnected || isHost(node) || isOurs(node.getRootNode()));
  const isField = (e) => e instanceof HTMLInputElement && !['submit', 'button', 'reset'].includes(e.getAttribute('type'))
    || e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement;
  const isTyped = (n) => { const e = n instanceof Element ? n : n.parentElement; return isField(n) || !!e?.closest('textarea,select,[contenteditable]'); };
  const getter = (owner, name, guard) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own?.get) return;
    Object.defineProperty(owner, name, { ...own, get() { if (guard(this)) seen.push('read ' + name); return own.get.call(this); } });
  };
  const call = (owner, name, guard, what = 'call ') => {
    const own = owner?.[name];
    if (typeof own !== 'function') return;
    Object.defineProperty(owner, name, { configurable: true, writable: true,
      value(...args) { if (guard(this, args)) seen.push(what + name + ' ' + String(args[0])); return own.apply(this, args); } });
  };
  for (const type of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement])
    for (const name of ['value', 'defaultValue', 'valueAsNumber', 'selectionStart', 'selectionEnd', 'selectedIndex', 'selectedOptions', 'files', 'labels', 'textLength'])
      getter(type.prototype, name, isField);
  getter(HTMLElement.prototype, 'innerText', () => true); getter(Node.prototype, 'textContent', isTyped);
  getter(Element.prototype, 'innerHTML', isTyped); getter(CharacterData.prototype, 'data', isTyped);
  call(Element.prototype, 'getAttribute', (e, [name]) => name === 'value' && isField(e), 'read ');
  for (const name of ['click', 'focus', 'blur']) call(HTMLElement.prototype, name, (e) => !isOurs(e));
  for (const name of ['submit', 'requestSubmit']) call(HTMLFormElement.prototype, name, () => true);
  for (const name of ['setAttribute', 'removeAttribute', 'toggleAttribute']) call(Element.prototype, name, (e) => !isOurs(e));
  call(EventTarget.prototype, 'dispatchEvent', () => true);
  call(EventTarget.prototype, 'addEventListener', (at, [type]) => !isOurs(at) && /^(?:key|input|beforeinput|paste|copy|composition|select)/.test(type), 'listen ');
  for (const name of ['fetch', 'getSelection', 'postMessage']) call(globalThis, name, () => true);
  call(Navigator.prototype, 'sendBeacon', () => true); call(XMLHttpRequest.prototype, 'open', () => true);
  document.addEventListener('trap-tried', () => { document.querySelector('input')?.value; });
  document.addEventListener('trap-asked', () => { document.documentElement.dataset.trap = JSON.stringify(seen); });
})()`;

/** A copy of a build with the trap in front of its content script; whoever asks for it removes the folder. */
export function trappedBuild(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-trapped-'));
  cpSync(build, folder, { recursive: true });
  addToContentScript(folder, 'trap.js', `${OPEN_ROOTS};${TRAP}`);
  return folder;
}
