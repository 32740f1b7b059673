import { type Box, union } from '../../dom/box.ts';
import { selfAndAncestors, shadowRootOf } from '../../dom/composed-tree.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { isEditable } from '../page/words.ts';
import type { Mask } from './mask.ts';
import { createAttributes, escapeHtml } from './snapshot-attributes.ts';
import { CAPTIONS, DrawnParts, drawingOf, isSpoken, MOST_PARTS } from './snapshot-drawings.ts';

/**
 * The structure of a page without anything of a person: for contributors, shown to them before it is saved. Of controls, labels and
 * headings the words of the guides' vocabulary stay; every other word, and all running text, becomes dots. Elements, roles, states and
 * classes stay as far as their names are known, ids become numbers, and what a field holds is never looked at (snapshot-attributes.ts).
 * The result is one HTML file that loads by itself: no script, no address outside it, closed shadow roots written as open ones.
 * @param marked an element whose start tag gets MARK
 */
export const snapshotOf = (document: Document, mask: Mask, marked: Element | null = null): string =>
  copyOf(document, new Writer(mask, new DrawnLooks(), marked));

/**
 * A copy that came in a file, masked again: it may be of an earlier version, or of anybody.
 * @param document the copy, parsed and not drawn: what it says of looks is taken from it, as far as it is of our form
 */
export const snapshotAgain = (document: Document, mask: Mask, outlined: string): string =>
  copyOf(document, new Writer(mask, givenLooks(outlined), null));

function copyOf(document: Document, writer: Writer): string {
  const root = dom.body(document);
  const body = root === null ? '' : writer.element(root, false);
  return `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><title>${writer.title(document)}</title><style>${STYLE}</style></head>\n${body}\n</html>\n`;
}

/** A control character: the mask leaves none of a page. */
export const MARK = '\u0001';

/** Enough of a look for the copy to be recognised by the person who is asked to read it. */
const STYLE = 'body{font:16px/1.5 sans-serif;margin:1rem}';

/** Left out whole: they hold data, code, or other documents. */
const DROPPED = new Set(
  'script style noscript template link meta base object embed video audio source track'.split(' '),
);
const VOID = new Set('area br col hr img input wbr'.split(' '));
/** Words inside these are the page's own: they name things to press or parts of the page. */
const NAMED = new Set('a button label legend summary th caption h1 h2 h3 h4 h5 h6 title dt'.split(' '));
const NAMED_ROLES = new Set('button link tab menuitem heading checkbox radio switch'.split(' '));
/** What draws by itself: kept by name and size, without its parts where these are many. */
const PICTURES = new Set('svg table img canvas'.split(' '));

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

interface Seen {
  /** Whether it is drawn. */
  readonly isSeen: boolean;
  /** Whether what holds it is drawn. */
  readonly isOutermost: boolean;
  /** Whether what it draws is left out. */
  readonly isEmptied: boolean;
}

/** How elements look: as the browser draws them, or as a copy says it. */
interface Looks {
  isRendered(element: Element): boolean;
  /** The attributes that say it. */
  of(element: Element, seen: Seen): string;
}

class DrawnLooks implements Looks {
  /** One for all: the browser minds each at every change of the page. */
  readonly #inside = new Range();

  /** Has it a box, or something in it without one of its own (`display: contents`)? Not by its style: see `undrawn`. */
  isRendered(element: Element): boolean {
    if (dom.checkVisibility(element) || dom.localName(element) === 'slot') return true;
    this.#inside.selectNodeContents(element);
    const root = shadowRootOf(element);
    return (
      this.#inside.getClientRects().length > 0 ||
      (root !== null && [...dom.childNodes(root)].some((child) => dom.isElement(child) && this.isRendered(child)))
    );
  }

  of(element: Element, { isSeen, isOutermost, isEmptied }: Seen): string {
    return isSeen ? lookInCopy(element, isEmptied) : undrawn(element, isOutermost, isEmptied);
  }
}

/** What copies say of a look. */
const SAID =
  /^(?:display:none|visibility:hidden|(?:width|height):\d{1,5}px|background-color:(?:rgba?|color|lab|lch|oklab|oklch)\([\w\s.,%/-]{1,60}\))$/;

/** @param outlined the style of what was pressed (`data-pressed`) */
const givenLooks = (outlined: string): Looks => ({
  isRendered: () => true,
  of(element) {
    const said = dom
      .attribute(element, 'style')
      .split(';')
      .filter((one) => SAID.test(one));
    const styles = [...said, ...(dom.hasAttribute(element, 'data-pressed') ? [outlined] : [])];
    return styles.length === 0 ? '' : ` style="${styles.join(';')}"`;
  },
});

class Writer {
  readonly #mask: Mask;
  readonly #attributes: (element: Element) => string;
  readonly #marked: Element | null;
  readonly #looks: Looks;
  readonly #drawn = new DrawnParts();

  constructor(mask: Mask, looks: Looks, marked: Element | null) {
    this.#mask = mask;
    this.#looks = looks;
    this.#marked = marked;
    this.#attributes = createAttributes(mask);
  }

  title(document: Document): string {
    return escapeHtml(this.#mask.words(dom.title(document)));
  }

  /** @param named whether the words inside name something to press or a part of the page @param isDrawn whether what holds it is drawn */
  element(element: Element, named: boolean, isDrawn = true): string {
    spend();
    const localName = dom.localName(element);
    if (DROPPED.has(localName) || isOwn(element) || !/^[a-z][\w-]*$/i.test(localName)) return '';
    const tag = this.#mask.shape(localName);
    const mark = element === this.#marked ? MARK : '';
    const isEmptied = PICTURES.has(tag) && this.#isMuch(element);
    const isSeen = isDrawn && this.#looks.isRendered(element);
    const look = this.#looks.of(element, { isSeen, isOutermost: isDrawn, isEmptied });
    const start = `<${tag}${mark}${this.#attributes(element)}${look}`;
    if (VOID.has(tag)) return `${start}>`;
    if (tag === 'iframe' || tag === 'frame') return `<div data-was="${tag}"></div>`;
    if (tag === 'textarea' || tag === 'select' || isEditable(element)) return `${start}></${tag}>`;
    if (isEmptied) return `${start}>${this.#captions(element, isSeen)}</${tag}>`;
    const root = shadowRootOf(element);
    const within = named || isNaming(element);
    const inside = within || (root !== null && hasNamedSlot(root));
    const shadow =
      root === null ? '' : `<template shadowrootmode="open">${this.#children(root, within, isSeen)}</template>`;
    return `${start}>${shadow}${this.#children(element, inside, isSeen)}</${tag}>`;
  }

  /** Whether nodes draw too much to be copied; never where they say something. */
  #isMuch(...nodes: readonly Node[]): boolean {
    const parts = nodes.reduce((sum, node) => sum + this.#drawn.of(node), 0);
    return parts > MOST_PARTS && parts < Infinity;
  }

  #captions(element: Element, isDrawn: boolean): string {
    const captions = [...dom.children(element)].filter((child) => CAPTIONS.has(dom.localName(child)));
    return captions.map((caption) => this.element(caption, true, isDrawn)).join('');
  }

  #children(parent: ParentNode & Node, named: boolean, isDrawn: boolean): string {
    let html = '';
    let small: Node[] = [];
    const flush = (): void => {
      html += this.#isMuch(...small)
        ? emptyPicture(small)
        : small.map((node) => this.#node(node, named, isDrawn)).join('');
      small = [];
    };
    for (const child of dom.childNodes(parent)) {
      if (this.#drawn.of(child) <= MOST_PARTS) small.push(child);
      else {
        flush();
        html += this.#node(child, named, isDrawn);
      }
    }
    flush();
    return html;
  }

  #node(node: Node, named: boolean, isDrawn: boolean): string {
    if (dom.isElement(node)) return this.element(node, named, isDrawn);
    if (!dom.isText(node)) return '';
    if (this.#isMuch(node)) return '·';
    return escapeHtml(named ? this.#mask.words(node.data) : dotsOf(node.data));
  }
}

/** In place of things side by side that say nothing and draw much, as large as they are together. */
function emptyPicture(nodes: readonly Node[]): string {
  const boxes = nodes.flatMap((node): readonly Box[] => (dom.isElement(node) ? [dom.getBoundingClientRect(node)] : []));
  const whole = boxes.reduce<Box | null>((all, box) => (all === null ? box : union(all, box)), null);
  return `<svg data-was="picture" style="${whole === null ? '' : sizeOf(whole)}"></svg>`;
}

const sizeOf = ({ width, height }: Box): string => `width:${Math.round(width)}px;height:${Math.round(height)}px`;

/**
 * What is not drawn, which the outermost says for all in it; closed details do by themselves. Its style is not asked for: Chromium keeps one
 * for it then, and takes a millisecond for each later change in it (measured with 156).
 */
function undrawn(element: Element, isOutermost: boolean, isEmptied: boolean): string {
  const said = isEmptied ? ' data-was="picture"' : '';
  const isFolded = dom.localName(dom.parentElement(element) ?? element) === 'details';
  return isOutermost && !isFolded ? `${said} style="display:none"` : said;
}

/** What the page's styles make of it and answers rest on: a ground of its own, or that it is not to be seen. Computed colours have no quotes. */
function lookInCopy(element: Element, isEmptied: boolean): string {
  const { visibility, backgroundColor } = getComputedStyle(element);
  if (visibility !== 'visible') return ' style="visibility:hidden"';
  const was = drawingOf(element);
  const isSized = isEmptied || was !== null || dom.matches(element, 'svg,img,canvas');
  const styles = [
    ...(CLEAR.test(backgroundColor) ? [] : [`background-color:${backgroundColor}`]),
    ...(isSized ? [sizeOf(dom.getBoundingClientRect(element))] : []),
  ];
  const said = isEmptied || was !== null ? ` data-was="${was ?? 'picture'}"` : '';
  return styles.length === 0 ? said : `${said} style="${styles.join(';')}"`;
}

const CLEAR = /^(?:transparent|rgba\(.*, 0\)|)$/;

/** Running text: only that there are words, each of at most eight dots; signs and bits side by side, however many, are one. */
export const dotsOf = (text: string): string =>
  text
    .replace(/\S+/g, (word) => (isSpoken(word) ? '·'.repeat(Math.min(word.length, 8)) : '·'))
    .replace(/\s+/g, ' ')
    .replace(/(?<!·)·(?: ·(?!·))+/g, '·');
