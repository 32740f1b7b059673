import { isOwn, setOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { attend, attendedStyles } from './attendance.ts';
import { element } from './elements.ts';
import { hostStyles } from './host-styles.ts';
import { type Kept, keepHost } from './keep-host.ts';

/** The attribute by which each thing of ours is known in a page (design: names outsiders rely on). Only the overlay's own is an answer. */
const MARKS = {
  overlay: 'data-compagnon-ecps',
  offer: 'data-compagnon-ecps-offer',
} as const;

export interface HostOptions {
  readonly kind: keyof typeof MARKS;
  readonly styles: string;
  /** Where it stands; the root element when left out. Asked at each `settle`. */
  home?(): Element | null;
  /** Called when the page keeps undoing it: the host is gone for good. */
  onGaveUp?(): void;
}

interface Host extends Kept {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * One plain `div` with a closed shadow root: an element name could be defined by the page, an open root read by it, a part styled by it.
 * Declarations of `:host` that are important win over every rule and every style attribute of the page, since between trees the inner
 * important one is stronger (CSS Cascade 5, 6.1), and `all` takes transitions away, the one thing that would be stronger still.
 * @param signal takes it away
 */
export function createHost(document: Document, options: HostOptions, signal: AbortSignal): Host {
  removeLeft(document, MARKS[options.kind]);
  const host = element(document, 'div', {});
  setOwn(host);
  host.setAttribute(MARKS[options.kind], '');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = element(document, 'style', {});
  sheet.textContent = `${hostStyles}${attendedStyles}${options.styles}`;
  root.append(sheet);
  attend(document, root, signal);
  const kept = keepHost(
    host,
    { [MARKS[options.kind]]: '', popover: 'manual', lang: 'fr' },
    options.home ?? (() => dom.documentElement(document)),
    options.onGaveUp ?? (() => undefined),
    signal,
  );
  return { host, root, ...kept };
}

/** What scripts of an extension that was updated or switched off have left here; it has vanished, or is about to (attendance.ts). */
function removeLeft(document: Document, mark: string): void {
  for (const left of dom.querySelectorAll(document, `:root>div[${mark}][popover=manual]:empty`))
    if (!isOwn(left)) dom.remove(left);
}
