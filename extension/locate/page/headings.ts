import { HEAD } from '../../../shared/guides/words/markup-words.ts';
import * as dom from '../../dom/reads.ts';
import { fold } from '../text/fold.ts';
import { matcher } from '../text/patterns.ts';
import { panelOf } from './panel-heads.ts';
import { wordsIn } from './words.ts';

export interface Heading {
  readonly element: Element;
  /** Folded; '' when it is too long for a heading or none after all. */
  readonly words: string;
  /** 1 to 6 as in h1 to h6; 7 for what only looks like a heading; 8 for a column, a term or the first row of a table; 9 for none. */
  readonly level: number;
}

/** The level of what turns out to be no heading. */
const NONE = 9;
/** Parts of a page that a header of their own may name. */
const PARTS = 'article,section,aside,dialog,fieldset,[role=dialog],[role=region]';
/** Headings, and what may be one by its class or its place: over a part, in a table or list, over a panel. */
export const HEADINGS = `h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary,[class*=tit i],[class*=head i],:is(${PARTS})>header,[class*=hdr i],[class*=${HEAD}],[class*=panel-caption i],th,dt,td[colspan]:only-child,[aria-expanded]`;
/** Elements whose content cannot be a heading of its own: it names them, or is part of a column's head. */
const CONTROL_AROUND = 'a,button,label,[role=button],[role=link],[role=tab],[role=menuitem],[onclick],th *';
const CONTROL = 'a,button,input,[role=button]';
const LONGEST_HEADING = 120;

export class LazyHeading implements Heading {
  readonly element: Element;
  readonly #titleClass: string;
  #words: string | undefined;
  #level: number | undefined;

  constructor(element: Element, titleClass: string) {
    this.element = element;
    this.#titleClass = titleClass;
  }

  get level(): number {
    this.#level ??= levelOf(this.element, this.#titleClass);
    return this.#level;
  }

  get words(): string {
    if (this.#words === undefined) {
      const words = this.level === NONE ? '' : fold(headingWords(this.element));
      this.#words = words.length > LONGEST_HEADING ? '' : words;
    }
    return this.#words;
  }
}

/** Tags whose level no attribute changes. */
const LEVELS: ReadonlyMap<string, number> = new Map(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag, at) => [tag, at + 1]),
);

/** The bar at the top of a card holds its buttons too: they are not what it is called. */
function headingWords(heading: Element): string {
  const isBar = !dom.matches(heading, 'h1,h2,h3,h4,h5,h6') && dom.querySelector(heading, CONTROL) !== null;
  if (!isBar) return wordsIn(heading, LONGEST_HEADING + 40);
  const parts = [...dom.childNodes(heading)].map((node) =>
    node instanceof Element
      ? dom.matches(node, CONTROL) || dom.querySelector(node, CONTROL) !== null
        ? ''
        : wordsIn(node)
      : dom.isText(node)
        ? node.data
        : '',
  );
  return parts.join(' ');
}

/** The head of a box by its class, the class of the box before it ("message" and "message-header"), or by that word alone. */
const HEAD_CLASS = /^(.*?)[_-]{0,2}head(?:er|ing)?$/i;

/** Is it called the head of its box, and no more than one line of words: what libraries give their cards for a title? */
function isHeadOfBox(element: Element): boolean {
  const box = dom.parentElement(element);
  if (box === null) return false;
  const isNamed =
    dom.localName(element) === 'header'
      ? dom.matches(box, PARTS)
      : classesOf(element).some((name) => {
          const [, prefix] = HEAD_CLASS.exec(name) ?? [];
          return prefix === '' ? dom.firstElementChild(element) === null : classesOf(box).includes(prefix ?? ' ');
        });
  return isNamed && isOneThing(element);
}

/** Words in several parts are the steps of something, or a bar. */
const isOneThing = (head: Element): boolean =>
  [...dom.children(head)].filter((one) => !dom.matches(one, CONTROL) && wordsIn(one).trim() !== '').length <= 1;

const classesOf = (element: Element): readonly string[] => dom.attribute(element, 'class').split(/\s+/);

const isFirstRow = (row: Element | null): boolean =>
  row !== null && dom.previousElementSibling(row) === null && dom.nextElementSibling(row) !== null;

function levelOf(element: Element, titleClass: string): number {
  const tag = dom.localName(element);
  const level = LEVELS.get(tag);
  if (level !== undefined) return level;
  if (dom.getAttribute(element, 'role') === 'heading') return Number(dom.getAttribute(element, 'aria-level') ?? 2) || 2;
  if (tag === 'legend' || tag === 'caption' || tag === 'summary') return 6;
  if (panelOf(element) !== null && dom.closest(element, 'h1,h2,h3,h4,h5,h6') === null) return 6;
  if (dom.closest(element, CONTROL_AROUND) !== null) return NONE;
  if (tag === 'th' || tag === 'dt') return 8;
  // Old pages write the title of a table into its first row.
  if (tag === 'td') return isFirstRow(dom.parentElement(element)) ? 8 : NONE;
  return matcher(titleClass, 'i').test(`${tag} ${dom.attribute(element, 'class')}`) || isHeadOfBox(element) ? 7 : NONE;
}
