import type { IconToken, IconWords, PageWords } from '../../../shared/guides/descriptor.ts';
import { all } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { CONTROLS } from '../page/kinds.ts';
import { isLigature, svgTitle } from '../page/words.ts';
import { fold } from '../text/fold.ts';
import { madeOnce, remembering } from '../text/memoize.ts';
import { matcher } from '../text/patterns.ts';
import { dataAddressIn, drawingIn } from './drawing.ts';
import { shapeToken } from './icon-shapes.ts';

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
  madeOnce(readers, icons, () => {
    /** Some word of any of them, anywhere: most class lists hold none, and splitting them all is what a search would cost. */
    const anyWord = new RegExp(Object.values(icons.of).flat().join('|'), 'i');
    const others = asPart(icons.others);
    const contrary = asPart(icons.contrary);
    return {
      token: remembering((text) => {
        if (!anyWord.test(text)) return null;
        const words = text
          .replace(matcher(icons.views, 'gi'), ' ')
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase()
          .split(/[^a-z]+/);
        if (words.some((word) => icons.spoilers.includes(word))) return null;
        return TOKENS.find((token) => words.some((word) => icons.of[token].includes(word))) ?? null;
      }),
      other: remembering((classes) => (others.test(classes) ? (contrary.test(classes) ? 'contrary' : 'other') : null)),
    };
  });

/** The icon that a text of class tokens, file names or words stands for. */
export const tokenOfWords = (text: string, words: PageWords): IconToken | null => readerOf(words).token(text);

/** The last part of an address: a fragment, else the file name without its ending; data addresses say nothing. */
function addressName(address: string): string {
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

/** A longer drawing is no icon. */
const LONGEST_DRAWING = 20_000;

/** Drawings held by a picture's own address, its background and its mask. */
function* heldDrawings(element: Element): Generator<Element> {
  const addresses = [dom.getAttribute(element, 'src') ?? ''];
  for (const pseudo of [null, '::before', '::after'] as const) {
    const { backgroundImage, maskImage } = getComputedStyle(element, pseudo);
    for (const picture of [backgroundImage, maskImage]) addresses.push(dataAddressIn(picture));
  }
  for (const address of addresses) {
    const drawing = drawingIn(address, LONGEST_DRAWING);
    if (drawing !== null) yield drawing;
  }
}

/** Attributes with which icon sets say what they draw. */
const ICON_ATTRIBUTES = ['data-icon', 'data-lucide', 'data-feather', 'icon', 'name', 'title', 'alt'];
const HAS_ICON_ATTRIBUTE = [...ICON_ATTRIBUTES, 'src'].map((attribute) => `[${attribute}]`).join(',');
/** So many elements inside a control are looked at. */
const MOST_PICTURES = 12;
const PICTURE_TAGS = /^(?:svg|img|i|mat-icon|ion-icon|iconify-icon)$/;

function usedAddress(svg: Element): string {
  const use = dom.querySelector(svg, 'use');
  return use === null ? '' : (dom.getAttribute(use, 'href') ?? dom.getAttribute(use, 'xlink:href') ?? '');
}

function usedSymbol(svg: Element): Element | null {
  const address = usedAddress(svg);
  if (!address.startsWith('#')) return null;
  return dom.getElementById(dom.getRootNode(svg), address.slice(1));
}

/** Words said by one picture about itself, without any style being computed. */
function wordToken(element: Element, words: PageWords): IconToken | null {
  const classes = dom.getAttribute(element, 'class') ?? '';
  let said = classes;
  if (dom.matches(element, HAS_ICON_ATTRIBUTE)) {
    for (const attribute of ICON_ATTRIBUTES) said += ` ${dom.getAttribute(element, attribute) ?? ''}`;
    said += ` ${addressName(dom.getAttribute(element, 'src') ?? '')}`;
  }
  if (dom.localName(element) === 'svg') {
    const symbol = usedSymbol(element);
    said += ` ${addressName(usedAddress(element))} ${svgTitle(element)}`;
    if (symbol !== null) said += ` ${dom.getAttribute(symbol, 'class') ?? ''} ${svgTitle(symbol)}`;
  }
  if (isLigature(element, classes)) said += ` ${dom.textContent(element) ?? ''}`;
  return said === '' ? null : tokenOfWords(said, words);
}

/** Words and glyphs that only the style sheet knows: background and mask pictures, icon fonts' characters. */
function styleToken(element: Element, words: PageWords): IconToken | null {
  for (const pseudo of [null, '::before', '::after'] as const) {
    const style = getComputedStyle(element, pseudo);
    for (const picture of [style.backgroundImage, style.maskImage, pseudo === null ? '' : style.content]) {
      const address = /url\("?([^")]*)/.exec(picture)?.[1];
      const token = address === undefined ? null : tokenOfWords(addressName(address), words);
      if (token !== null) return token;
    }
    const drawn = pseudo === null ? '' : style.content;
    const token = drawn === '' || drawn === 'none' ? null : glyphToken(drawn, style.fontFamily, words);
    if (token !== null) return token;
  }
  return dom.firstElementChild(element) === null
    ? glyphToken(dom.textContent(element) ?? '', getComputedStyle(element).fontFamily, words)
    : null;
}

function glyphToken(text: string, font: string, { icons }: PageWords): IconToken | null {
  if (text.length > 12) return null;
  for (const [glyphs, token, fontName] of icons.glyphs)
    if (matcher(glyphs, 'u').test(text) && matcher(fontName, 'i').test(font)) return token;
  return null;
}

/** The control and what is inside it, the first few. */
function picturesOf(control: Element): Element[] {
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
    const token: IconToken | null = wordToken(element, words);
    if (token !== null) return { token, element, by: 'word' };
    if (other !== null || element === control) continue;
    const shown = readerOf(words).other(dom.getAttribute(element, 'class') ?? '');
    if (shown !== null) other = { token: shown, element, by: 'word' };
  }
  return other;
}

/** The same, also by computed style and by shape: for the few controls that are worth it. */
export function iconOf(control: Element, words: PageWords): Icon | null {
  const cheap = iconByWords(control, words);
  if (cheap !== null) return cheap;
  const pictures = picturesOf(control);
  for (const element of pictures) {
    const token = styleToken(element, words);
    if (token !== null) return { token, element, by: 'word' };
  }
  for (const element of pictures) {
    const drawings = dom.localName(element) === 'svg' ? [usedSymbol(element) ?? element] : heldDrawings(element);
    for (const drawing of drawings) {
      const token = shapeToken(drawing);
      if (token !== null) return { token, element, by: 'shape' };
    }
  }
  return null;
}

/** The tag of icons is also that of words in italics. */
const isEmphasis = (italic: Element): boolean =>
  !dom.hasAttribute(italic, 'class') && fold(dom.textContent(italic) ?? '') !== '';

/** Pictures that carry an icon but stand in no control: their clickable ancestor is found from them. */
export function loosePictures(root: ParentNode, wanted: IconToken, words: PageWords): Element[] {
  return all(root, 'svg,img,i,mat-icon,[class*=icon i],[class*=svg-]').filter(
    (picture) =>
      !(dom.localName(picture) === 'i' && isEmphasis(picture)) &&
      dom.closest(picture, CONTROLS) === null &&
      (wordToken(picture, words) === wanted ||
        (PICTURE_TAGS.test(dom.localName(picture)) && styleToken(picture, words) === wanted)),
  );
}
