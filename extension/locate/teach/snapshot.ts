import { type Box, union } from '../../dom/box.ts';
import { selfAndAncestors, shadowRootOf } from '../../dom/composed-tree.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { CONTROLS } from '../../sight/controls.ts';
import { isEditable } from '../page/words.ts';
import { fold } from '../text/fold.ts';
import type { Decided } from './decided-words.ts';
import type { Mask } from './mask.ts';
import { createAttributes, escapeHtml } from './snapshot-attributes.ts';
import { CAPTIONS, drawingOf, isIcon, isSpoken, Speaking } from './snapshot-drawings.ts';

/** What of a page is not masked alike, and what was pressed there. */
export interface Besides {
  readonly marked?: Element | null;
  /** The control that is surely the step's: one also where nothing but its look says so. */
  readonly control?: Element | null;
  /** The number that is compared with the telephone's: noughts in its place. */
  readonly number?: Element | null;
  /** The words of a line of running text that are kept, folded. */
  readonly inLine?: Decided['inLine'] | undefined;
  /** Whether what is looked for is told by running text: a code to scan, a number. */
  readonly isTold?: boolean;
  /** Icons that the search has read otherwise than in the markup, by the word that says it there. */
  readonly icons?: ReadonlyMap<Element, string>;
  /** Whether somebody may be named in an element: true beside the log-out, false in it. */
  readonly named?: ReadonlyMap<Element, boolean>;
}

/**
 * The structure of a page without anything of a person: for contributors, shown to them before it is saved. Of controls, labels and
 * headings the words of the guides' vocabulary stay; every other word, and all running text, becomes dots. Elements, roles, states and
 * classes stay as far as their names are known, ids become numbers, and what a field holds is never looked at (snapshot-attributes.ts).
 * A drawing stays only where it is the one icon of a control; what draws without a word is an empty picture.
 * The result is one HTML file that loads by itself: no script, no address outside it, closed shadow roots written as open ones.
 */
export const snapshotOf = (document: Document, mask: Mask, besides: Besides = {}): string =>
  copyOf(document, new Writer(mask, new DrawnLooks(), besides));

/**
 * A copy that came in a file, masked again: it may be of an earlier version, or of anybody.
 * @param document the copy, parsed and not drawn: what it says of looks is taken from it, as far as it is of our form
 */
export const snapshotAgain = (document: Document, mask: Mask, outlined: string): string =>
  copyOf(document, new Writer(mask, givenLooks(outlined), {}));

function copyOf(document: Document, writer: Writer): string {
  const root = dom.body(document);
  const body =
    root === null
      ? ''
      : writer.element(root, {
          isNamed: false,
          isDrawn: true,
          isDrawing: false,
          isNumber: false,
          control: null,
          mask: writer.mask,
        });
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
/** What draws by itself: kept by name and size. */
const PICTURES = new Set('svg img canvas'.split(' '));
/** Elements side by side that say nothing; more of them draw. */
const MOST_SILENT = 3;

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
  /** Whether it holds a word or a control: what holds neither has no ground. */
  readonly says: boolean;
}

/** How elements look: as the browser draws them, or as a copy says it. */
interface Looks {
  isRendered(element: Element): boolean;
  sizeOf(element: Element): { readonly width: number; readonly height: number };
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

  sizeOf(element: Element): Box {
    return dom.getBoundingClientRect(element);
  }

  of(element: Element, { isSeen, isOutermost, isEmptied, says }: Seen): string {
    return isSeen ? lookInCopy(element, isEmptied, says) : undrawn(element, isOutermost, isEmptied);
  }
}

/** What copies say of a look. */
const SAID =
  /^(?:display:(?:none|inline-block)|visibility:hidden|(?:width|height):\d{1,5}px|background-color:(?:rgba?|color|lab|lch|oklab|oklch)\([\w\s.,%/-]{1,60}\))$/;

/** @param outlined the style of what was pressed (`data-pressed`) */
const givenLooks = (outlined: string): Looks => ({
  isRendered: () => true,
  sizeOf(element) {
    const given = (name: string): number =>
      Number(new RegExp(`(?:^|;)${name}:(\\d+)px`).exec(dom.attribute(element, 'style'))?.[1] ?? 0);
    return { width: given('width'), height: given('height') };
  },
  of(element, { isEmptied }) {
    const was = ['code', 'drawing', 'picture', 'iframe', 'frame'].find(
      (one) => dom.attribute(element, 'data-was') === one,
    );
    const whatWas = was ?? (isEmptied ? 'picture' : undefined);
    const said = dom
      .attribute(element, 'style')
      .split(';')
      .filter((one) => SAID.test(one));
    const styles = [...said, ...(dom.hasAttribute(element, 'data-pressed') ? [outlined] : [])];
    return `${whatWas === undefined ? '' : ` data-was="${whatWas}"`}${styles.length === 0 ? '' : ` style="${styles.join(';')}"`}`;
  },
});

/** Where an element stands. */
interface At {
  readonly isNamed: boolean;
  readonly isDrawn: boolean;
  readonly isNumber: boolean;
  /** Whether it is a part of an icon that is kept. */
  readonly isDrawing: boolean;
  readonly control: Element | null;
  readonly mask: Mask;
}

class Writer {
  readonly mask: Mask;
  readonly #looks: Looks;
  readonly #besides: Besides;
  readonly #speaking = new Speaking();
  readonly #attributes: (element: Element, mask: Mask, isDrawing: boolean) => string;

  constructor(mask: Mask, looks: Looks, besides: Besides) {
    this.mask = mask;
    this.#looks = looks;
    this.#besides = besides;
    this.#attributes = createAttributes(mask);
  }

  title(document: Document): string {
    return escapeHtml(this.mask.words(dom.title(document)));
  }

  element(element: Element, at: At): string {
    spend();
    const localName = dom.localName(element);
    if (DROPPED.has(localName) || isOwn(element) || !/^[a-z][\w-]*$/i.test(localName)) return '';
    const { marked, control: sure, icons } = this.#besides;
    const tag = this.mask.shape(localName);
    const control = element === sure || dom.matches(element, CONTROLS) ? element : at.control;
    const mask = this.#maskIn(element, at);
    const says = this.#speaking.isIn(element) || element === sure;
    const isPicture = PICTURES.has(tag);
    const isKept = isPicture && control !== null && this.#isOnlyIcon(element, control);
    const isEmptied = isPicture
      ? !isKept
      : !says && control === null && dom.querySelectorAll(element, ':not(svg *)').length > MOST_SILENT;
    const isSeen = at.isDrawn && this.#looks.isRendered(element);
    const look = this.#looks.of(element, { isSeen, isOutermost: at.isDrawn, isEmptied, says });
    const icon = icons?.get(element);
    const start = `<${tag}${element === marked ? MARK : ''}${this.#attributes(element, mask, isKept || at.isDrawing)}${icon === undefined ? '' : ` data-icon="${icon}"`}${look}`;
    if (VOID.has(tag)) return `${start}>`;
    if (tag === 'iframe' || tag === 'frame') return `<div data-was="${tag}"></div>`;
    if (tag === 'textarea' || tag === 'select' || isEditable(element)) return `${start}></${tag}>`;
    if (isEmptied) return `${start}>${this.#captions(element, { ...at, isDrawn: isSeen, mask })}</${tag}>`;
    const root = shadowRootOf(element);
    const isNamed = at.isNamed || isNaming(element) || element === sure;
    const inside: At = {
      isNamed: isNamed || (root !== null && hasNamedSlot(root)),
      isDrawn: isSeen,
      isDrawing: isKept || at.isDrawing,
      isNumber: at.isNumber || element === this.#besides.number,
      control,
      mask,
    };
    const shadow =
      root === null ? '' : `<template shadowrootmode="open">${this.#children(root, { ...inside, isNamed })}</template>`;
    return `${start}>${shadow}${this.#children(element, inside)}</${tag}>`;
  }

  #maskIn(element: Element, at: At): Mask {
    const isNamed = this.#besides.named?.get(element);
    if (isNamed === undefined) return at.mask;
    return isNamed ? this.mask.ofSomebody() : this.mask;
  }

  #isOnlyIcon(picture: Element, control: Element): boolean {
    const pictures = [...PICTURES].reduce((sum, tag) => sum + dom.querySelectorAll(control, tag).length, 0);
    return pictures <= 1 && isIcon(picture, this.#looks.sizeOf(picture));
  }

  #captions(element: Element, at: At): string {
    const captions = [...dom.children(element)].filter((child) => CAPTIONS.has(dom.localName(child)));
    return captions.map((caption) => this.element(caption, { ...at, isNamed: true })).join('');
  }

  #children(parent: ParentNode & Node, at: At): string {
    let html = '';
    let silent: Node[] = [];
    const flush = (): void => {
      const count = silent.filter((node) => dom.isElement(node)).length;
      html +=
        count > MOST_SILENT && !at.isDrawing
          ? emptyPicture(silent)
          : silent.map((node) => this.#node(node, at)).join('');
      silent = [];
    };
    for (const child of dom.childNodes(parent)) {
      if (!this.#speaking.isIn(child)) silent.push(child);
      else {
        flush();
        html += this.#node(child, at);
      }
    }
    flush();
    return html;
  }

  /** Running text: what tells the step, and no number; nothing more where somebody is named. */
  #running(text: string, mask: Mask): string {
    if (this.#besides.inLine === undefined || !isSpoken(text)) return dotsOf(text);
    if (mask.names(text)) return dotsOf(text);
    const kept = this.#besides.inLine(text);
    const isKept = (word: string): boolean => kept.includes(fold(word));
    return this.#besides.isTold === true ? mask.words(text, isKept) : dotsOf(text, isKept);
  }

  #node(node: Node, at: At): string {
    if (dom.isElement(node)) return this.element(node, at);
    if (!dom.isText(node)) return '';
    if (at.isNumber) return escapeHtml(node.data.replace(/\p{N}/gu, '0').replace(/[^0\s]/g, ''));
    if (!isSpoken(node.data)) return node.data.trim() === '' ? ' ' : '·';
    return escapeHtml(at.isNamed ? at.mask.words(node.data) : this.#running(node.data, at.mask));
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
function lookInCopy(element: Element, isEmptied: boolean, says: boolean): string {
  const { visibility, backgroundColor } = getComputedStyle(element);
  if (visibility !== 'visible') return ' style="visibility:hidden"';
  const was = drawingOf(element);
  const isPicture = dom.matches(element, 'svg,img,canvas');
  const isSized = isEmptied || was !== null || isPicture;
  const styles = [
    ...(!says || CLEAR.test(backgroundColor) ? [] : [`background-color:${backgroundColor}`]),
    ...(isSized ? [sizeOf(dom.getBoundingClientRect(element))] : []),
    // A box keeps its size in the copy, where its own style is not.
    ...(isSized && !dom.matches(element, 'svg,canvas,table') ? ['display:inline-block'] : []),
  ];
  const said = isEmptied || was !== null ? ` data-was="${was ?? 'picture'}"` : '';
  return styles.length === 0 ? said : `${said} style="${styles.join(';')}"`;
}

const CLEAR = /^(?:transparent|rgba\(.*, 0\)|)$/;

/**
 * Running text: only that there are words, each of at most eight dots; signs and bits side by side, however many, are one.
 * @param isKept whether a word stays
 */
export const dotsOf = (text: string, isKept: (word: string) => boolean = () => false): string =>
  text
    .replace(/\S+/g, (piece) => {
      const masked = piece.replace(/\p{L}+|[^\p{L}]+/gu, (run, at: number) => {
        // A hyphen or an apostrophe inside a word that stays is a part of it.
        const isInside = at > 0 && /^[-'’]$/.test(run) && at + 1 < piece.length;
        return isInside || isKept(run) ? run : '·'.repeat(run.length);
      });
      if (/\p{L}/u.test(masked)) return masked.replace(/·+/g, (dots) => dots.slice(0, 8));
      return isSpoken(piece) ? '·'.repeat(Math.min(piece.length, 8)) : '·';
    })
    .replace(/\s+/g, ' ')
    .replace(/(?<!·)·(?: ·(?!·))+/g, '·');
