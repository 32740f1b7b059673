import { parentOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import type { Page } from '../page/page.ts';
import { isEditable, wordsIn } from '../page/words.ts';
import { sectionNames } from '../surroundings/section-names.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Mask } from './mask.ts';
import { maskedWords, maskFingerprint } from './mask-fingerprint.ts';

const LONGEST_READ = 80;
const TYPED_IN = /^(?:input|textarea|select)$/;

/**
 * The fingerprint of a control: properties of the page, never of the person. No value is read, and nothing leaves here but through the
 * mask: of words that are not ours only that there are some.
 * Boxes are in CSS pixels of the whole page.
 * @param kept words of a walk that the guides do not know: they stay in the control's own words
 */
export function takeFingerprint(page: Page, element: Element, mask: Mask, kept: readonly string[] = []): Fingerprint {
  const box = dom.getBoundingClientRect(element);
  const view = dom.defaultView(dom.ownerDocument(element));
  const tag = dom.localName(element);
  const attribute = (name: string): string => dom.attribute(element, name);
  return maskFingerprint(mask, {
    tag,
    id: attribute('id'),
    name: attribute('name'),
    class: attribute('class'),
    href: attribute('href').trim(),
    type: attribute('type').toLowerCase(),
    ariaLabel: attribute('aria-label').slice(0, 3 * LONGEST_READ),
    ...(tag === 'button' || attribute('role') === 'button' ? { isButton: true } : {}),
    text: ownWords(page, element, mask, kept),
    words: kept,
    neighborText: sectionWords(page, element),
    xpath: pathOf(element, null),
    idXpath: pathOf(element, mask),
    x: box.x + (view?.scrollX ?? 0),
    y: box.y + (view?.scrollY ?? 0),
    w: box.width,
    h: box.height,
  });
}

/** A control whose words are all unknown loses its label too: it may say whose it is. */
function ownWords(page: Page, element: Element, mask: Mask, kept: readonly string[]): string {
  const isField = TYPED_IN.test(dom.localName(element)) || isEditable(element);
  const shown = isField ? '' : wordsIn(element, 3 * LONGEST_READ);
  return shown.trim() !== '' && maskedWords(mask, shown, kept) === '' ? '' : page.names(element).main;
}

/** Headings and labels of the sections around. Running text, rows and cells can be about the person. */
const sectionWords = (page: Page, element: Element): string =>
  sectionNames(page, element)
    .slice(0, 3)
    .map((one) => wordsIn(one.element, LONGEST_READ))
    .join(' ');

/** The element's place in the tree, through shadow roots; with a mask it begins at the nearest ancestor whose id may be kept. */
function pathOf(element: Element, mask: Mask | null): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && steps.length < 40; at = parentOf(at)) {
    const id = mask?.code(dom.attribute(at, 'id')) ?? '';
    if (id !== '') return `//*[@id="${id}"]${steps.length === 0 ? '' : '/'}${steps.join('/')}`;
    steps.unshift(`${dom.localName(at)}[${placeOf(at)}]`);
  }
  return `/${steps.join('/')}`;
}

function placeOf(element: Element): number {
  let place = 1;
  for (let before = dom.previousElementSibling(element); before !== null; before = dom.previousElementSibling(before)) {
    spend();
    if (dom.localName(before) === dom.localName(element)) place += 1;
  }
  return place;
}
