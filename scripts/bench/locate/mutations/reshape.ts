import { noteClosed, shadowOf } from './roots.ts';
import { handOn } from './truth-marks.ts';

/** Moving and copying parts of a page without losing what they are: open dialogs, closed roots, drawings, what is noted. */

/** Runs a change and opens again, as modal, the dialogs that moving them closed. */
export function keepingModals(part: Element, change: () => void): void {
  const modals = [part, ...part.querySelectorAll('dialog')].filter((one) => one.matches('dialog:modal'));
  change();
  for (const modal of modals as HTMLDialogElement[]) {
    modal.removeAttribute('open');
    modal.showModal();
  }
}

/** Puts an element into a box of its own. */
export function wrap(element: Element, tag = 'div'): Element {
  const box = element.ownerDocument.createElement(tag);
  keepingModals(element, () => {
    element.before(box);
    box.append(element);
  });
  return box;
}

/** A copy for another document or place, with its shadow roots, its drawn canvases and what was noted of it. */
export function copyOf(element: Element, document: Document, options: { readonly marked: boolean }): Element {
  const copy = document.importNode(element, false);
  if (options.marked) handOn(element, copy);
  if (element instanceof HTMLInputElement) (copy as HTMLInputElement).checked = element.checked;
  if (element instanceof HTMLCanvasElement) (copy as HTMLCanvasElement).getContext('2d')?.drawImage(element, 0, 0);
  const root = shadowOf(element);
  const alreadyMade = shadowOf(copy);
  if (root !== null && alreadyMade === null && copy.localName.includes('-')) {
    const inner = copy.attachShadow({ mode: root.mode });
    if (root.mode === 'closed') noteClosed(copy, inner);
    for (const child of root.childNodes) inner.append(copyNode(child, document, options));
  }
  for (const child of element.childNodes) copy.append(copyNode(child, document, options));
  return copy;
}

function copyNode(node: Node, document: Document, options: { readonly marked: boolean }): Node {
  return node.nodeType === Node.ELEMENT_NODE
    ? copyOf(node as Element, document, options)
    : document.importNode(node, true);
}

/** The control together with the words that belong to it: its label, its row of a form, its entry in a list. */
export function unitOf(control: Element): Element {
  const around = control.closest('label');
  if (around !== null) return around;
  const id = control.getAttribute('id');
  const root = control.getRootNode() as Document | ShadowRoot;
  const label = id === null || id === '' ? null : root.querySelector(`label[for="${CSS.escape(id)}"]`);
  if (label !== null) {
    for (let at = control.parentElement; at !== null; at = at.parentElement)
      if (at.contains(label)) return at.localName === 'body' ? control : at;
  }
  if (/^(?:input|textarea)$/.test(control.localName)) return control.closest('tr,p') ?? control;
  return control.closest('li') ?? control;
}

/** The form, section or table that holds a control and what it is about; else the box around it. */
export function boxOf(control: Element): Element | null {
  const box = control.closest('dialog,section,fieldset,form,table,.bloc,.card-pf,[role=tablist]');
  const found = box ?? control.parentElement;
  return found === null || /^(?:body|html|tr|td|tbody|li)$/.test(found.localName) ? null : found;
}

/** Everything that styles a root, to be put beside what moves out of it. */
export const stylesOf = (root: Document | ShadowRoot): Node[] =>
  [...root.querySelectorAll('style')].map((style) => style.cloneNode(true));
