import { TILE_TITLE_CLASS } from '../../../shared/guides/words/markup-words.ts';
import * as dom from '../../dom/reads.ts';
import { fold } from '../text/fold.ts';
import { fieldNames } from './field-names.ts';
import { firstLine } from './first-line.ts';
import { labelOf } from './labels.ts';
import type { NameSources, Names } from './name-sources.ts';
import { wordsOfReferenced } from './referenced.ts';
import { isEditable, svgTitle, wordsIn, wordsWithin } from './words.ts';

/** Links and buttons named by nothing but the words inside them: most controls of a page. */
const NAMED_BY_WORDS = ':is(a,button):not([aria-label],[aria-labelledby],[title],[role],[contenteditable])';
const BUTTON_TYPES = new Set(['submit', 'button', 'reset']);
const TILE_TITLE = `h1,h2,h3,h4,h5,h6,[role=heading],strong,b,[class*=title i],${TILE_TITLE_CLASS},[class*=label i]`;

/**
 * The names of a control. It never reads typed text: `value` is read as an attribute, and only of the three kinds of input where it is the
 * caption; `labels`, `innerText` and editable regions are never touched. The labels of its root are asked for only where a label counts.
 * Order: aria-labelledby, aria-label, label, alt or caption, words inside, title, words before, placeholder.
 */
export function namesOf(element: Element, page: NameSources): Names {
  // Run a thousand times, before the browser has compiled anything.
  if (dom.matches(element, NAMED_BY_WORDS)) {
    const words = fold(wordsWithin(element, 240, 'a'));
    if (words !== '' && (words.length <= 12 || dom.firstElementChild(element) === null))
      return { main: words, others: NO_OTHERS };
  }
  const tag = dom.localName(element);
  const read = (name: string): string => fold(dom.attribute(element, name));
  const explicit = fold(wordsOfReferenced(element, 'aria-labelledby')) || read('aria-label');
  const type = tag === 'input' ? (dom.getAttribute(element, 'type') ?? 'text').toLowerCase() : '';
  if (tag === 'input' && BUTTON_TYPES.has(type)) {
    const caption = read('value') || (type === 'submit' ? page.words.fields.submit : '');
    return namesFrom(explicit || caption, [caption, read('title')]);
  }
  if (type === 'image' || tag === 'img' || tag === 'area') return namesFrom(explicit || read('alt'), [read('title')]);
  if (tag === 'svg') return namesFrom(explicit || fold(svgTitle(element)), []);
  const role = dom.getAttribute(element, 'role');
  if (tag === 'input' || tag === 'textarea' || isEditable(element, role)) return fieldNames(element, page, explicit);

  const words = fold(wordsWithin(element));
  const title = read('title') || (explicit === '' && words === '' ? fold(tooltipOf(element)) : '');
  const others = [words, title];
  if (words.length > 12 && dom.firstElementChild(element) !== null) {
    const heading = dom.querySelector(element, TILE_TITLE);
    others.push(fold(heading === null ? firstLine(element) : wordsIn(heading)));
  }
  if (role === 'checkbox' || role === 'switch' || role === 'radio') {
    const label = labelOf(element, page.labels(element));
    if (label !== null) others.push(fold(wordsIn(label)));
  }
  return namesFrom(explicit || words || title, others);
}

/** What libraries show beside a picture that is pointed at: an attribute that each calls otherwise ("data-tooltip", "data-bs-title"). */
function tooltipOf(element: Element): string {
  const name = dom
    .getAttributeNames(element)
    .find((one) => TOOLTIP.test(one) && /\p{L}{2}/u.test(dom.attribute(element, one)));
  return name === undefined ? '' : dom.attribute(element, name);
}
const TOOLTIP = /(?:tooltip|[:-]tip|-title)$/i;

const NO_OTHERS: readonly string[] = [];

function namesFrom(main: string, others: readonly string[]): Names {
  const further = others.filter((other) => other !== '' && other !== main);
  return { main: main || (further.shift() ?? ''), others: further };
}
