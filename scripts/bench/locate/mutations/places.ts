import type { Mutation } from './mutation.ts';
import { boxOf, copyOf, keepingModals, stylesOf, unitOf } from './reshape.ts';
import { noteClosed } from './roots.ts';
import type { Scene } from './scene.ts';

/** The same page, with the control in a shadow root or a frame. */

function intoRoot(part: Element | null, mode: ShadowRootMode): boolean {
  // A slot that is moved away from its root shows nothing any more, nor does a symbol of another root.
  if (part === null || part.querySelector('slot,use[href^="#"]') !== null) return false;
  if (part.matches('tr,td,li,summary,[role=tab],dialog *') || part.closest('[role=tablist]') === part) return false;
  const host = document.createElement('div');
  // As wide or as narrow as what it holds, so that the page looks as it did.
  if (/^inline/.test(getComputedStyle(part).display)) host.style.display = 'inline-block';
  const root = host.attachShadow({ mode });
  if (mode === 'closed') noteClosed(host, root);
  const styles = stylesOf(part.getRootNode() as Document | ShadowRoot);
  keepingModals(part, () => {
    part.before(host);
    root.append(...styles, part);
  });
  return part.getRootNode() === root && part.isConnected;
}

/** A control that takes its words or its form from around it moves with them. */
const alone = ({ target }: Scene): Element | null => {
  const unit = unitOf(target);
  return target.closest('form') !== null && unit === target ? (target.closest('form') ?? unit) : unit;
};

function intoFrame({ document }: Scene): boolean {
  if (window.parent !== window || document.querySelector('frame,iframe') !== null) return false;
  const { body } = document;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:100%;height:1400px;border:0';
  const parts = [...body.childNodes];
  body.append(frame);
  const inner = frame.contentDocument;
  if (inner === null) return false;
  inner.documentElement.lang = 'fr';
  inner.head.append(...stylesOf(document).map((style) => inner.importNode(style, true)));
  for (const part of parts) {
    if (part instanceof Element) inner.body.append(copyOf(part, inner, { marked: true }));
    else inner.body.append(inner.importNode(part, true));
  }
  for (const dialog of body.querySelectorAll<HTMLDialogElement>('dialog:modal')) reopen(dialog, inner);
  for (const part of parts) part.remove();
  return inner.body.childNodes.length > 0;
}

function reopen(dialog: HTMLDialogElement, inner: Document): void {
  const same = inner.querySelectorAll('dialog')[[...document.querySelectorAll('dialog')].indexOf(dialog)];
  same?.removeAttribute('open');
  same?.showModal();
}

export const places: readonly Mutation[] = [
  { name: 'in an open shadow root', after: 'found', run: (scene) => intoRoot(alone(scene), 'open') },
  { name: 'in a closed shadow root', after: 'found', run: (scene) => intoRoot(alone(scene), 'closed') },
  {
    name: 'its section in a closed shadow root',
    after: 'found',
    run: ({ target }) => intoRoot(boxOf(target), 'closed'),
  },
  { name: 'the page in a frame', after: 'found', combines: false, run: intoFrame },
];
