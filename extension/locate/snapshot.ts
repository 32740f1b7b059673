import { shadowRootOf } from '../dom/composed-tree.ts';
import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { isEditable } from './words.ts';

/**
 * The structure of a page without anything of a person: for contributors, shown to them before it is saved. It keeps tags, roles,
 * classes, states, and the words of controls, labels and headings; all other words become dots of their length. Digits, addresses,
 * names after a title and everything a field holds are masked. The result is one HTML file that loads by itself: no script, no
 * address outside it, closed shadow roots written as open ones.
 */
export function snapshotOf(document: Document): string {
  const body = dom.body(document) === null ? '' : elementHtml(dom.body(document), false);
  const title = maskWords(dom.title(document));
  return `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><title>${escapeHtml(title)}</title><style>${LOOK}</style></head>\n${body}\n</html>\n`;
}

/** Enough of a look for the copy to be recognised by the person who is asked to read it. */
const LOOK = 'body{font:16px/1.5 sans-serif;margin:1rem}[data-tint=orange]{background:#e69215}';

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

/** Attributes kept as they are: structure and state. */
const KEPT = new Set([
  'class',
  'role',
  'type',
  'for',
  'hidden',
  'disabled',
  'readonly',
  'required',
  'open',
  'tabindex',
  'colspan',
  'rowspan',
  'scope',
  'lang',
  'viewbox',
  'd',
  'cx',
  'cy',
  'r',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'points',
  'fill',
  'stroke',
  'stroke-width',
  'inputmode',
  'maxlength',
  'autocomplete',
  'contenteditable',
]);
/** Attributes that say something in words: kept with digits, addresses and names masked. */
const SPOKEN = new Set(['id', 'name', 'title', 'alt', 'placeholder', 'aria-label']);
const CAPTIONED = new Set(['submit', 'button', 'reset']);

function elementHtml(element: Element, named: boolean): string {
  const tag = dom.localName(element);
  if (DROPPED.has(tag) || isOwn(element) || !/^[a-z][\w-]*$/i.test(tag)) return '';
  const attributes = attributesOf(element);
  if (VOID.has(tag)) return `<${tag}${attributes}>`;
  if (tag === 'iframe' || tag === 'frame') return `<div data-was="${tag}"></div>`;
  if (tag === 'textarea' || tag === 'select' || isEditable(element)) return `<${tag}${attributes}></${tag}>`;
  const inside = named || NAMED.has(tag) || NAMED_ROLES.has(dom.getAttribute(element, 'role') ?? '');
  return `<${tag}${attributes}>${shadowHtml(element)}${childrenHtml(element, inside)}</${tag}>`;
}

function shadowHtml(element: Element): string {
  const root = shadowRootOf(element);
  return root === null ? '' : `<template shadowrootmode="open">${childrenHtml(root, false)}</template>`;
}

function childrenHtml(parent: ParentNode & Node, named: boolean): string {
  let html = '';
  for (const child of dom.childNodes(parent)) {
    if (dom.isElement(child)) html += elementHtml(child, named);
    else if (dom.isText(child)) {
      const text = dom.nodeValue(child) ?? '';
      html += escapeHtml(named ? maskWords(text) : maskAll(text));
    }
  }
  return html;
}

function attributesOf(element: Element): string {
  let html = '';
  for (const name of dom.getAttributeNames(element)) {
    const known = name.toLowerCase();
    const value = (): string => dom.getAttribute(element, name) ?? '';
    if (KEPT.has(known) || /^aria-(?!label$|valuetext$|valuenow$|description$)/.test(known))
      html += attribute(name, maskDigits(value(), known));
    else if (SPOKEN.has(known)) html += attribute(name, maskWords(value()));
    else if (known === 'href' || known === 'xlink:href') html += attribute(name, maskAddress(value()));
    else if (known === 'src') html += attribute(name, '') + attribute('data-file', maskWords(fileName(value())));
    else if (known === 'onclick') html += attribute(name, '');
    else if (
      known === 'value' &&
      dom.localName(element) === 'input' &&
      CAPTIONED.has(dom.getAttribute(element, 'type') ?? '')
    )
      html += attribute(name, maskWords(value()));
  }
  return html;
}

const attribute = (name: string, value: string): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Shapes and sizes are numbers by nature; of identifiers and states only runs of three digits and more could be a person's. */
const maskDigits = (value: string, name: string): string =>
  SHAPES.has(name) ? value : value.replace(/\d(?=\d\d)|(?<=\d)\d(?=\d)|(?<=\d\d)\d/g, '0');
const SHAPES = new Set([
  'd',
  'points',
  'viewbox',
  'cx',
  'cy',
  'r',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'fill',
  'stroke',
  'stroke-width',
]);

const MAIL = /[^\s@<>"]+@[^\s@<>"]+/g;
/** A title and what follows it: "Dr DUPONT Marie", "Mme Martin-Leroy". */
const AFTER_TITLE =
  /\b(M\.|Mme|Mlle|Mr|Dr|Docteur|Madame|Monsieur|Pr|Professeur|Bonjour|Bienvenue,?)(\s+)((?:\p{Lu}[\p{L}'’-]*\s*)+)/gu;
/** Two capitalised words in a row, or a word in capitals after one: most likely a person's. */
const FULL_NAME =
  /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}{2,}[\p{Lu}'’-]*|\p{Lu}{2,}[\p{Lu}'’-]*\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/gu;

const dots = (text: string): string => text.replace(/\S/g, '·');

/** Words of controls and headings: kept, but addresses, names and digits are not. */
export function maskWords(text: string): string {
  return text
    .replace(MAIL, dots)
    .replace(AFTER_TITLE, (_, title: string, gap: string, name: string) => `${title}${gap}${dots(name)}`)
    .replace(FULL_NAME, dots)
    .replace(/\d/g, '0');
}

/** Running text: only its length stays. */
export const maskAll = (text: string): string => dots(text);

/** An address without query, fragment values and numbers: where it leads, not whom it is about. */
export function maskAddress(address: string): string {
  if (/^\s*(?:javascript|data|mailto|tel):/i.test(address)) return `${address.split(':')[0]?.trim()}:`;
  return maskWords((address.split('?')[0] ?? '').replace(/[0-9a-f]{8,}/gi, '0'));
}

const fileName = (address: string): string =>
  /^data:/i.test(address) ? 'data' : ((address.split(/[?#]/)[0] ?? '').split('/').at(-1) ?? '');
