import type { PageWords } from '../../../shared/guides/descriptor.ts';
import { REPROACH_CLASS, TILE_TITLE_CLASS } from '../../../shared/guides/words/markup-words.ts';
import { all, closest, parentOf, shadowRootOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { fold } from '../text/fold.ts';
import { withoutDenied } from '../text/negation.ts';
import { matcher } from '../text/patterns.ts';
import { firstLine } from './first-line.ts';
import { referencedBy } from './referenced.ts';
import { isEditable, svgTitle, wordsIn, wordsWithin } from './words.ts';

/** Names of a control, folded: the accessible name first, then other words that stand for it (title, heading of a tile…). */
export interface Names {
  readonly main: string;
  readonly others: readonly string[];
  /** A field's name and its description: it may say what the name leaves out, and rules nothing out ("Pas d'adresse MSSanté."). */
  readonly described?: string;
}

/** What names are made of besides the control itself. */
export interface NameSources {
  labels(element: Element): LabelMap;
  readonly words: PageWords;
}

/** `label[for]` of one root, found in one pass: the DOM's `labels` scans the tree for each control (docs/sources/overlays.md 0.4). */
export type LabelMap = ReadonlyMap<string, Element>;

export function labelsOf(root: ParentNode): LabelMap {
  const byId = new Map<string, Element>();
  for (const label of all(root, 'label[for]')) {
    spend();
    const id = dom.getAttribute(label, 'for') ?? '';
    if (!byId.has(id)) byId.set(id, label);
  }
  return byId;
}

/** The label element of a field: the one that names it, else the one around it. */
export function labelOf(field: Element, labels: LabelMap): Element | null {
  const id = dom.getAttribute(field, 'id');
  return (id === null ? undefined : labels.get(id)) ?? closest(field, 'label');
}

const wordsOfReferenced = (element: Element, attribute: string): string =>
  referencedBy(element, attribute)
    .map((target) => dom.getAttribute(target, 'aria-label') ?? wordsIn(target))
    .join(' ');

/** What may name a link or button otherwise than by its words. */
const NAMED_BY_ATTRIBUTE = '[aria-label],[aria-labelledby],[title],[role],[contenteditable]';
const BUTTON_TYPES = new Set(['submit', 'button', 'reset']);
const TILE_TITLE = `h1,h2,h3,h4,h5,h6,[role=heading],strong,b,[class*=title i],${TILE_TITLE_CLASS},[class*=label i]`;
const FIELD_TAGS = new Set(['input', 'textarea']);
/** What was wrong with what was typed is not what the field is called. */
const REPROACH = `[role=alert],[role=status],[class*=error i],${REPROACH_CLASS},[class*=invalid i]`;

const holdsField = (element: Element): boolean => {
  const root = dom.localName(element).includes('-') ? shadowRootOf(element) : null;
  return [element, root].some((one) => one !== null && dom.querySelector(one, 'input,textarea,select') !== null);
};

/** The lines before a field, nearest first: the cell before, the words before it in its paragraph; '' for one too long for a name. */
function* linesBefore(field: Element): Generator<string> {
  let at: Element = field;
  for (let climbed = 0; climbed < 7; climbed += 1) {
    for (let before = dom.previousSibling(at); before !== null; before = dom.previousSibling(before)) {
      spend();
      if (dom.isText(before)) {
        const text = fold(dom.nodeValue(before) ?? '');
        if (text !== '') yield text;
      } else if (dom.isElement(before)) {
        const element = before;
        if (dom.matches(element, REPROACH)) continue;
        if (FIELD_TAGS.has(dom.localName(element)) || holdsField(element)) return;
        const text = fold(wordsIn(element));
        if (text !== '') yield text.length > LONGEST_LABEL ? '' : text;
      }
    }
    const parent = parentOf(at);
    if (parent === null || UNLABELLING.test(dom.localName(parent))) return;
    at = parent;
  }
}

/** So many elements stand in a box around one field at most: the field and what is drawn for it. */
const FEW = 4;
const isBoxOfOne = (around: Element): boolean =>
  dom.childElementCount(around) <= FEW &&
  /^(?:div|span)$/.test(dom.localName(around)) &&
  all(around, 'input').length === 1 &&
  fold(wordsIn(around)) === '';

/** Text right after a box that has no label. */
function wordsAfter(box: Element): string {
  let words = '';
  let at = box;
  // A box of its own around the control, and no word in it: the field and what is drawn for it.
  for (let around = parentOf(at); around !== null && isBoxOfOne(around); around = parentOf(at)) at = around;
  for (let after = dom.nextSibling(at); after !== null && words.length < 120; after = dom.nextSibling(after)) {
    spend();
    if (dom.isText(after)) words += dom.nodeValue(after) ?? '';
    else if (dom.isElement(after)) {
      const element = after;
      if (/^(?:br|p|div|table|form|button|input)$/.test(dom.localName(element))) break;
      words += wordsIn(element);
    }
  }
  const cell = dom.parentElement(box);
  const next = cell === null ? null : dom.nextElementSibling(cell);
  return fold(words) || fold(next !== null && dom.localName(next) === 'td' ? wordsIn(next) : '');
}

/** Words alone with a field in its box, behind it: labels that float over it are often written so. */
function wordsBehind(field: Element): string {
  const box = parentOf(field);
  if (box === null || UNLABELLING.test(dom.localName(box)) || all(box, 'a,button,input,textarea,select').length > 1)
    return '';
  const words = fold(wordsIn(box, LONGEST_LABEL + 1));
  return words.length > LONGEST_LABEL ? '' : words;
}
/** So many characters are no label. */
const LONGEST_LABEL = 80;
/** What a label of one field does not stand outside of. */
const UNLABELLING = /^(?:form|body|table|tbody|fieldset|section|main)$/;

/** The name of the group a field belongs to: boxes of one digit are named by it. */
function groupName(field: Element): string {
  const group = closest(field, 'fieldset,[role=group],[role=radiogroup]');
  if (group === null) return '';
  const label = dom.getAttribute(group, 'aria-label') ?? wordsOfReferenced(group, 'aria-labelledby');
  if (label.trim() !== '') return label;
  const legend = dom.querySelector(group, 'legend');
  return legend === null ? '' : wordsIn(legend);
}

/** So many fields side by side, and nothing else, are the boxes of one code. */
const DIGIT_BOXES = { least: 4, most: 10 };

function isOneOfRow(field: Element): boolean {
  const row = dom.parentElement(field);
  if (row === null || dom.childElementCount(row) < DIGIT_BOXES.least || dom.childElementCount(row) > DIGIT_BOXES.most)
    return false;
  return (
    [...dom.children(row)].every((one) => dom.localName(one) === 'input') && (dom.textContent(row) ?? '').trim() === ''
  );
}

function fieldNames(field: Element, page: NameSources, explicit: string): Names {
  const { fields, denial } = page.words;
  const label = labelOf(field, page.labels(field));
  // A pattern of digits and strokes names nothing.
  const suggested = fold(dom.getAttribute(field, 'placeholder') ?? '');
  const placeholder = /[a-z]{2}/.test(suggested) ? suggested : '';
  const title = fold(dom.getAttribute(field, 'title') ?? '');
  const labelled = label === null ? '' : fold(wordsIn(label));
  let main = explicit || labelled || title;
  const box = /^(?:checkbox|radio)$/.test(dom.getAttribute(field, 'type') ?? '');
  if (main === '') {
    const [line = ''] = linesBefore(field);
    main = (box && wordsAfter(field)) || line || placeholder || wordsBehind(field);
  }
  let further = '';
  if (dom.getAttribute(field, 'maxlength') === '1' || matcher(fields.digitBox).test(main) || isOneOfRow(field)) {
    const [before = '', next = ''] = linesBefore(field);
    main = fold(groupName(field)) || labelled || explicit.replace(matcher(fields.ofDigit), '') || before || main;
    further = next;
  }
  const line = label === null || labelled.length <= 12 ? '' : fold(firstLine(label));
  const others = [labelled, line, title, placeholder, further].filter((other) => other !== '' && other !== main);
  const description = fold(wordsOfReferenced(field, 'aria-describedby'));
  return description === ''
    ? { main, others }
    : { main, others, described: withoutDenied(`${main} ${description}`, denial) };
}

/**
 * The names of a control. It never reads what is typed: `value` is read as an attribute, and only of the three kinds of input
 * where it is the caption; `labels`, `innerText` and editable regions are never touched.
 * The labels of its root are asked for only where a label counts.
 * Order: aria-labelledby, aria-label, label, alt or caption, words inside, title, words before, placeholder.
 */
export function namesOf(element: Element, page: NameSources): Names {
  const tag = dom.localName(element);
  // Most controls of a page: run a thousand times, before the browser has compiled anything.
  if ((tag === 'a' || tag === 'button') && !dom.matches(element, NAMED_BY_ATTRIBUTE)) {
    const words = fold(wordsWithin(element));
    if (words.length <= 12) return { main: words, others: NO_OTHERS };
  }
  const explicit =
    fold(wordsOfReferenced(element, 'aria-labelledby')) || fold(dom.getAttribute(element, 'aria-label') ?? '');
  const read = (name: string): string => fold(dom.getAttribute(element, name) ?? '');
  const type = tag === 'input' ? (dom.getAttribute(element, 'type') ?? 'text').toLowerCase() : '';
  if (tag === 'input' && BUTTON_TYPES.has(type)) {
    const caption = read('value') || (type === 'submit' ? page.words.fields.submit : '');
    return namesFrom(explicit || caption, [caption, read('title')]);
  }
  if (type === 'image' || tag === 'img' || tag === 'area') return namesFrom(explicit || read('alt'), [read('title')]);
  if (tag === 'svg') return namesFrom(explicit || fold(svgTitle(element)), []);
  const role = dom.getAttribute(element, 'role');
  if (tag === 'input' || tag === 'textarea' || isEditable(element, role)) return fieldNames(element, page, explicit);

  const title = read('title');
  const words = fold(wordsWithin(element));
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

const NO_OTHERS: readonly string[] = [];

function namesFrom(main: string, others: readonly string[]): Names {
  const said = others.filter((other) => other !== '' && other !== main);
  return { main: main || (said.shift() ?? ''), others: said };
}
