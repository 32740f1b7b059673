import { parentOf } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import type { Fingerprint } from './fingerprint.ts';
import { fold } from './fold.ts';
import type { Page } from './page.ts';
import { sectionNames } from './sections.ts';
import { maskAddress, maskWords } from './snapshot.ts';
import { isEditable, wordsIn } from './words.ts';

const LONGEST = 80;
const MOST_CLASSES = 8;
/** Names that a developer gave. Long numbers and mixed letters and digits are made by programs, or say whom the page is about. */
const WORD_LIKE = /^[a-z][a-z_:-]{0,39}\d{0,2}$/i;
const TYPED_IN = /^(?:input|textarea|select)$/;

/**
 * The fingerprint of a control: properties of the page, never of the person. No value is read, long numbers, addresses and what
 * looks like a person's name are left out; a control whose own words hold such a thing is kept without words.
 * Boxes are in CSS pixels of the whole page.
 */
export function takeFingerprint(page: Page, element: Element): Fingerprint {
  const box = dom.getBoundingClientRect(element);
  const view = dom.defaultView(dom.ownerDocument(element));
  const tag = dom.localName(element);
  const type = dom.getAttribute(element, 'type')?.toLowerCase();
  return {
    tag,
    ...given('id', wordLike(dom.getAttribute(element, 'id'))),
    ...given('name', wordLike(dom.getAttribute(element, 'name'))),
    ...given('class', classesOf(element)),
    ...given('href', addressOf(element)),
    ...given('type', wordLike(type ?? null)),
    ...given('ariaLabel', impersonal(dom.getAttribute(element, 'aria-label') ?? '')),
    ...(tag === 'button' || dom.getAttribute(element, 'role') === 'button' ? { isButton: true } : {}),
    ...given('text', ownWords(page, element)),
    ...given('neighborText', sectionWords(page, element)),
    xpath: pathOf(element, false),
    idXpath: pathOf(element, true),
    x: Math.round(box.x + (view?.scrollX ?? 0)),
    y: Math.round(box.y + (view?.scrollY ?? 0)),
    w: Math.round(box.width),
    h: Math.round(box.height),
  };
}

const given = <K extends string>(key: K, value: string): { readonly [P in K]?: string } =>
  value === '' ? {} : ({ [key]: value } as { readonly [P in K]?: string });

const wordLike = (value: string | null): string => (value !== null && WORD_LIKE.test(value) ? value : '');

const classesOf = (element: Element): string =>
  [...dom.classList(element)]
    .filter((one) => WORD_LIKE.test(one))
    .slice(0, MOST_CLASSES)
    .join(' ');

function addressOf(element: Element): string {
  const address = dom.getAttribute(element, 'href');
  return address === null ? '' : maskAddress((address.split('#')[0] ?? '').trim()).slice(0, 160);
}

/** Folded and without digits; '' when a part looks like a person's. */
function impersonal(text: string): string {
  const masked = maskWords(text.slice(0, 3 * LONGEST));
  return masked.includes('·') ? '' : fold(masked).slice(0, LONGEST);
}

function ownWords(page: Page, element: Element): string {
  const isField = TYPED_IN.test(dom.localName(element)) || isEditable(element);
  if (!isField && impersonal(wordsIn(element, 3 * LONGEST)) === '' && fold(wordsIn(element)) !== '') return '';
  return impersonal(page.names(element).main);
}

/** Headings and labels of the sections around. Running text, rows and cells can be about the person. */
const sectionWords = (page: Page, element: Element): string =>
  sectionNames(page, element)
    .slice(0, 3)
    .map((one) => impersonal(wordsIn(one.element, LONGEST)) || '')
    .filter((words) => words !== '')
    .join(' ')
    .slice(0, 2 * LONGEST);

/** The element's place in the tree, through shadow roots; `fromId` begins at the nearest ancestor with an id a developer gave. */
function pathOf(element: Element, fromId: boolean): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && steps.length < 40; at = parentOf(at)) {
    const id = fromId ? wordLike(dom.getAttribute(at, 'id')) : '';
    if (id !== '') return `//*[@id="${id}"]${steps.length === 0 ? '' : '/'}${steps.join('/')}`;
    steps.unshift(`${dom.localName(at)}[${placeOf(at)}]`);
  }
  return `/${steps.join('/')}`;
}

function placeOf(element: Element): number {
  let place = 1;
  for (let before = dom.previousElementSibling(element); before !== null; before = dom.previousElementSibling(before))
    if (dom.localName(before) === dom.localName(element)) place += 1;
  return place;
}
