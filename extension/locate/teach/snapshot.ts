import { selfAndAncestors, shadowRootOf } from '../../dom/composed-tree.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { isEditable } from '../page/words.ts';
import type { Mask } from './mask.ts';
import { createAttributes, escapeHtml } from './snapshot-attributes.ts';

/**
 * The structure of a page without anything of a person: for contributors, shown to them before it is saved. Of controls, labels and
 * headings the words of the guides' vocabulary stay; every other word, and all running text, becomes dots. Elements, roles, states and
 * classes stay as far as their names are known, ids become numbers, and what a field holds is never looked at (snapshot-attributes.ts).
 * The result is one HTML file that loads by itself: no script, no address outside it, closed shadow roots written as open ones.
 * @param marked an element whose start tag gets MARK
 */
export function snapshotOf(document: Document, mask: Mask, marked: Element | null = null): string {
  const writer = new Writer(mask, marked);
  const root = dom.body(document);
  const body = root === null ? '' : writer.element(root, false);
  const title = mask.words(dom.title(document));
  return `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>\n${body}\n</html>\n`;
}

/** A control character: the mask leaves none of a page. */
export const MARK = '\u0001';

/** Enough of a look for the copy to be recognised by the person who is asked to read it. */
const STYLE = 'body{font:16px/1.5 sans-serif;margin:1rem}';

/** Left out whole: they hold data, code, or other documents. */
const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'link',
  'meta',
  'base',
  'object',
  'embed',
  'video',
  'audio',
  'source',
  'track',
]);
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr']);
/** Words inside these are the page's own: they name things to press or parts of the page. */
const NAMED = new Set([
  'a',
  'button',
  'label',
  'legend',
  'summary',
  'th',
  'caption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'title',
  'dt',
]);
const NAMED_ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'heading', 'checkbox', 'radio', 'switch']);

const isNaming = (element: Element): boolean =>
  NAMED.has(dom.localName(element)) || NAMED_ROLES.has(dom.attribute(element, 'role'));

/** Whether what stands in a host is drawn inside something that it names: a component's button around its slot. */
function hasNamedSlot(root: ShadowRoot): boolean {
  for (const slot of dom.querySelectorAll(root, 'slot'))
    for (const around of selfAndAncestors(slot)) {
      if (around === root.host) break;
      if (isNaming(around)) return true;
    }
  return false;
}

class Writer {
  readonly #mask: Mask;
  readonly #attributes: (element: Element) => string;
  readonly #marked: Element | null;

  constructor(mask: Mask, marked: Element | null) {
    this.#mask = mask;
    this.#marked = marked;
    this.#attributes = createAttributes(mask);
  }

  /** @param named whether the words inside name something to press or a part of the page */
  element(element: Element, named: boolean): string {
    spend();
    const localName = dom.localName(element);
    if (DROPPED.has(localName) || isOwn(element) || !/^[a-z][\w-]*$/i.test(localName)) return '';
    const tag = this.#mask.shape(localName);
    const mark = element === this.#marked ? MARK : '';
    const attributes = `${mark}${this.#attributes(element)}${styleInCopy(element)}`;
    if (VOID.has(tag)) return `<${tag}${attributes}>`;
    if (tag === 'iframe' || tag === 'frame') return `<div data-was="${tag}"></div>`;
    if (tag === 'textarea' || tag === 'select' || isEditable(element)) return `<${tag}${attributes}></${tag}>`;
    const root = shadowRootOf(element);
    const within = named || isNaming(element);
    const inside = within || (root !== null && hasNamedSlot(root));
    const shadow = root === null ? '' : `<template shadowrootmode="open">${this.#children(root, within)}</template>`;
    return `<${tag}${attributes}>${shadow}${this.#children(element, inside)}</${tag}>`;
  }

  #children(parent: ParentNode & Node, named: boolean): string {
    let html = '';
    for (const child of dom.childNodes(parent)) {
      if (dom.isElement(child)) html += this.element(child, named);
      else if (dom.isText(child)) {
        const text = child.data;
        html += escapeHtml(named ? this.#mask.words(text) : dotsOf(text));
      }
    }
    return html;
  }
}

/** What the page's styles make of it and answers rest on: not drawn, or a ground of its own. Computed colours have no quotes. */
function styleInCopy(element: Element): string {
  const { display, visibility, backgroundColor } = getComputedStyle(element);
  if (display === 'none') return ' style="display:none"';
  if (visibility !== 'visible') return ' style="visibility:hidden"';
  return CLEAR.test(backgroundColor) ? '' : ` style="background-color:${backgroundColor}"`;
}

const CLEAR = /^(?:transparent|rgba\(.*, 0\)|)$/;

/** Running text: only that there are words, each of at most eight dots. */
export const dotsOf = (text: string): string => text.replace(/\S+/g, (word) => '·'.repeat(Math.min(word.length, 8)));
