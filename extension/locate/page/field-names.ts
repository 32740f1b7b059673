import { REPROACH_CLASS } from '../../../shared/guides/words/markup-words.ts';
import { all, closest, following, parentOf, selfAndAncestors, shadowRootOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { fold } from '../text/fold.ts';
import { withoutDenied } from '../text/negation.ts';
import { matcher } from '../text/patterns.ts';
import { firstLine } from './first-line.ts';
import { labelOf } from './labels.ts';
import type { NameSources, Names } from './name-sources.ts';
import { wordsOfReferenced } from './referenced.ts';
import { wordsIn } from './words.ts';

/** Error messages beside a field are not part of its name. */
const REPROACH = `[role=alert],[role=status],[class*=error i],${REPROACH_CLASS},[class*=invalid i]`;

const holdsField = (element: Element): boolean => {
  const root = dom.localName(element).includes('-') ? shadowRootOf(element) : null;
  return [element, root].some((one) => one !== null && dom.querySelector(one, 'input,textarea,select') !== null);
};

/** Boxes around a field that are searched for its name. */
const MOST_BOXES = 7;

/** Words before a field in its own box, then in those around it, nearest first; ends at a box that labels do not cross. */
function* nodesBefore(field: Element): Generator<Node> {
  for (const at of selfAndAncestors(field).take(MOST_BOXES)) {
    if (at !== field && dom.matches(at, UNLABELLING)) return;
    yield* following<Node>(at, dom.previousSibling);
  }
}

/** The lines before a field, nearest first: the cell before, the words before it in its paragraph; '' for one too long for a name. */
function* linesBefore(field: Element): Generator<string> {
  for (const node of nodesBefore(field)) {
    spend();
    if (dom.isText(node)) {
      const text = fold(node.data);
      if (text !== '') yield text;
    } else if (dom.isElement(node)) {
      if (dom.matches(node, REPROACH)) continue;
      if (dom.matches(node, 'input,textarea') || holdsField(node)) return;
      const text = fold(wordsIn(node));
      if (text !== '') yield text.length > LONGEST_LABEL ? '' : text;
    }
  }
}

/** A box with more elements than this holds more than one field and its decoration. */
const FEW = 4;
const isBoxOfOne = (around: Element): boolean =>
  dom.childElementCount(around) <= FEW &&
  dom.matches(around, 'div,span') &&
  all(around, 'input').length === 1 &&
  fold(wordsIn(around)) === '';

/** Text right after a box that has no label. */
function wordsAfter(box: Element): string {
  let words = '';
  let at = box;
  // A box of its own around the control, and no word in it: the field and its decoration.
  for (let around = parentOf(at); around !== null && isBoxOfOne(around); around = parentOf(at)) at = around;
  for (let after = dom.nextSibling(at); after !== null && words.length < 120; after = dom.nextSibling(after)) {
    spend();
    if (dom.isText(after)) words += after.data;
    else if (dom.isElement(after)) {
      if (dom.matches(after, 'br,p,div,table,form,button,input')) break;
      words += wordsIn(after);
    }
  }
  const cell = dom.parentElement(box);
  const next = cell === null ? null : dom.nextElementSibling(cell);
  return fold(words) || fold(next !== null && dom.localName(next) === 'td' ? wordsIn(next) : '');
}

/** The first line of the smallest box around a field that says anything, where it holds no other control: a label that floats over it, a card with one choice. */
function wordsOfItsBox(field: Element, longest = LONGEST_LABEL): string {
  for (const box of following(field, parentOf).take(MOST_BOXES)) {
    if (dom.matches(box, UNLABELLING) || all(box, 'a,button,input,textarea,select').length > 1) return '';
    if (fold(wordsIn(box, longest + 1)) === '') continue;
    const words = fold(firstLine(box));
    return words.length > longest ? '' : words;
  }
  return '';
}
/** A text of more characters is no label. */
const LONGEST_LABEL = 80;
/** What is agreed to by a box may be a sentence. */
const LONGEST_SENTENCE = 200;
/** Elements that the label of a field inside them does not cross. */
const UNLABELLING = 'form,body,table,tbody,fieldset,section,main';

/** The name of the group a field belongs to: boxes of one digit are named by it. */
function groupName(field: Element): string {
  const group = closest(field, 'fieldset,[role=group],[role=radiogroup]');
  if (group === null) return '';
  const label = dom.getAttribute(group, 'aria-label') ?? wordsOfReferenced(group, 'aria-labelledby');
  if (label.trim() !== '') return label;
  const legend = dom.querySelector(group, 'legend');
  return legend === null ? '' : wordsIn(legend);
}

/** So many fields side by side, with nothing else between them, are the boxes of one code. */
const DIGIT_BOXES = { least: 4, most: 10 };

function isOneOfRow(field: Element): boolean {
  const row = dom.parentElement(field);
  const count = row === null ? 0 : dom.childElementCount(row);
  if (row === null || count < DIGIT_BOXES.least || count > DIGIT_BOXES.most) return false;
  return [...dom.children(row)].every((one) => dom.localName(one) === 'input') && dom.textContent(row).trim() === '';
}

/**
 * The names of a field that is filled in: its label, else the words before it, in it or behind it. Boxes of one digit are named as their
 * group is.
 * @param explicit its accessible name by attributes, folded
 */
export function fieldNames(field: Element, page: NameSources, explicit: string): Names {
  const { fields, denial } = page.words;
  const label = labelOf(field, page.labels(field));
  // A pattern of digits and strokes names nothing.
  const suggested = fold(dom.attribute(field, 'placeholder'));
  const placeholder = /[a-z]{2}/.test(suggested) ? suggested : '';
  const title = fold(dom.attribute(field, 'title'));
  const labelled = label === null ? '' : fold(wordsIn(label));
  let main = explicit || labelled || title;
  const isBox = dom.matches(field, '[type=checkbox],[type=radio]');
  if (main === '') {
    const [line = ''] = linesBefore(field);
    main =
      (isBox && (wordsAfter(field) || wordsOfItsBox(field, LONGEST_SENTENCE))) ||
      line ||
      placeholder ||
      wordsOfItsBox(field);
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
