import type { IconToken, IconWords, PageWords } from '../../../shared/guides/descriptor.ts';
import * as dom from '../../dom/reads.ts';
import { getOrMake, memoized } from '../text/memoize.ts';
import { matcher } from '../text/patterns.ts';
import { isLigature, svgTitle } from './words.ts';

// The icon that a control says it shows: by words of its classes, file names, titles. No style is computed here (look/icons.ts).

/** An icon found in a control, and how surely: by a word that names it, or only by its shape. */
export interface Icon {
  readonly token: IconToken | 'contrary' | 'other';
  readonly element: Element;
  readonly by: 'word' | 'shape';
}

const TOKENS: readonly IconToken[] = ['pen', 'magnifier', 'qr-code'];

/** What texts of class tokens, file names or words stand for, by the words of icons. */
interface IconReader {
  readonly token: (text: string) => IconToken | null;
  /** The picture of something else that a class list stands for. */
  readonly other: (classes: string) => 'contrary' | 'other' | null;
}

const readers = new WeakMap<IconWords, IconReader>();
const asPart = (source: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${source})(?:$|[^a-z])`, 'i');

const readerOf = ({ icons }: PageWords): IconReader =>
  getOrMake(readers, icons, () => {
    /** Matches a word of any icon, anywhere. Most class lists hold none; splitting all of them would be the most expensive part of a search. */
    const anyWord = new RegExp(Object.values(icons.of).flat().join('|'), 'i');
    const others = asPart(icons.others);
    const contrary = asPart(icons.contrary);
    return {
      token: memoized((text) => {
        if (!anyWord.test(text)) return null;
        const words = text
          .replace(matcher(icons.views, 'gi'), ' ')
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase()
          .split(/[^a-z]+/);
        if (words.some((word) => icons.spoilers.includes(word))) return null;
        return TOKENS.find((token) => words.some((word) => icons.of[token].includes(word))) ?? null;
      }),
      other: memoized((classes) => (others.test(classes) ? (contrary.test(classes) ? 'contrary' : 'other') : null)),
    };
  });

/** The icon that a text of class tokens, file names or words stands for. */
export const tokenOfWords = (text: string, words: PageWords): IconToken | null => readerOf(words).token(text);

/** The last part of an address: a fragment, else the file name without its ending; data addresses say nothing. */
export function addressName(address: string): string {
  if (/^\s*data:/i.test(address)) return '';
  const [path = '', fragment] = address.split('#');
  return (
    fragment ??
    (path.split(/[?]/)[0] ?? '')
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ??
    ''
  );
}

/** Attributes with which icon sets say what they draw. */
const ICON_ATTRIBUTES = ['data-icon', 'data-lucide', 'data-feather', 'icon', 'name', 'title', 'alt'];
/** What says more of a picture than its classes do. */
const SAYS_MORE = ['svg', 'mat-icon', ...[...ICON_ATTRIBUTES, 'src'].map((attribute) => `[${attribute}]`)].join();
/** Elements inside a control that are read for an icon. */
const MOST_PICTURES = 12;
function usedAddress(svg: Element): string {
  const use = dom.querySelector(svg, 'use');
  return use === null ? '' : (dom.getAttribute(use, 'href') ?? dom.attribute(use, 'xlink:href'));
}

export function usedSymbol(svg: Element): Element | null {
  const address = usedAddress(svg);
  if (!address.startsWith('#')) return null;
  return dom.getElementById(dom.getRootNode(svg), address.slice(1));
}

/** The icon that one picture names in its own attributes, without computing a style. */
export function wordToken(
  element: Element,
  words: PageWords,
  classes = dom.attribute(element, 'class'),
): IconToken | null {
  const tag = dom.matches(element, SAYS_MORE) ? dom.localName(element) : '';
  let tokens = classes;
  if (tag !== '') {
    for (const attribute of ICON_ATTRIBUTES) tokens += ` ${dom.attribute(element, attribute)}`;
    tokens += ` ${addressName(dom.attribute(element, 'src'))}`;
  }
  if (tag === 'svg') {
    const symbol = usedSymbol(element);
    tokens += ` ${addressName(usedAddress(element))} ${svgTitle(element)}`;
    if (symbol !== null) tokens += ` ${dom.attribute(symbol, 'class')} ${svgTitle(symbol)}`;
  }
  if (isLigature(element, classes)) tokens += ` ${dom.textContent(element)}`;
  return tokens === '' ? null : tokenOfWords(tokens, words);
}

/** The control and its first few descendants. */
export function picturesOf(control: Element): Element[] {
  const pictures = [control];
  for (let at = 0; at < pictures.length; at += 1) {
    for (
      let child = dom.firstElementChild(pictures[at] as Element);
      child !== null;
      child = dom.nextElementSibling(child)
    ) {
      if (pictures.length > MOST_PICTURES) return pictures;
      pictures.push(child);
    }
  }
  return pictures;
}

/** The first picture inside a control that says which icon it is, by words alone: cheap, for every control of a page. */
export function iconByWords(control: Element, words: PageWords): Icon | null {
  let other: Icon | null = null;
  for (const element of picturesOf(control)) {
    const classes: string = dom.attribute(element, 'class');
    const token: IconToken | null = wordToken(element, words, classes);
    if (token !== null) return { token, element, by: 'word' };
    if (other !== null || element === control) continue;
    const shown = readerOf(words).other(classes);
    if (shown !== null) other = { token: shown, element, by: 'word' };
  }
  return other;
}
