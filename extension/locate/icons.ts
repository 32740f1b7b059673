import type { IconToken } from '../../shared/guides/descriptor.ts';
import { all } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { dataAddressIn, drawingIn } from './drawing-in.ts';
import { fold } from './fold.ts';
import { shapeToken } from './icon-shapes.ts';
import { CONTROLS } from './kinds.ts';
import { remembering } from './remembering.ts';
import { isLigature, svgTitle } from './words.ts';

/** An icon found in a control, and how surely: by a word that names it, or only by its shape. */
export interface Icon {
  readonly token: IconToken | 'contrary' | 'other';
  readonly element: Element;
  readonly by: 'word' | 'shape';
}

/**
 * Words that name an icon in class lists, sprite fragments, file names, ligatures, titles: after splitting at anything that is
 * not a letter. Icon sets seen: ANS (svg-edit), DSFR (fr-icon-edit-line), Font Awesome, Bootstrap, Material, Prime, Feather.
 */
const WORDS: Readonly<Record<IconToken, ReadonlySet<string>>> = {
  pen: new Set(
    'pen pencil pencilsquare edit editer edition crayon stylo modifier modif modification pensquare write'.split(' '),
  ),
  magnifier: new Set(
    'loupe magnifier magnify magnifying search searchplus zoom zoomin recherche rechercher eye view oeil'.split(' '),
  ),
  'qr-code': new Set('qr qrcode flashcode'.split(' ')),
};

/** Words beside an icon word that turn it into something else. */
const SPOILERS = new Set('off slash out minus clear remove delete supprimer trash'.split(' '));
/** Common icons that are none of ours: what carries one needs no closer look. */
const OTHERS =
  /(?:^|[^a-z])(?:trash|bin|poubelle|corbeille|delete|download|print|plus|add|close|home|user|menu|arrow|chevron|info|help|warning|calendar|mail|envelope|phone|star|lock|folder)(?:$|[^a-z])/i;
/** Pictures of what no step does: what shows one of them alone is none of ours, whatever it is called. */
const CONTRARY =
  /(?:^|[^a-z])(?:trash|bin|poubelle|corbeille|delete|remove|download|print|printer|times|xmark)(?:$|[^a-z])/i;
const TOKENS: readonly IconToken[] = ['pen', 'magnifier', 'qr-code'];
/** Some word of any of them, anywhere: most class lists hold none, and splitting them all is what a search would cost. */
const ANY_WORD = new RegExp(
  Object.values(WORDS)
    .flatMap((words) => [...words])
    .join('|'),
  'i',
);

/** Characters that draw an icon, in fonts and as emoji; private-use ones only with the font that gives them this meaning. */
const GLYPHS: readonly (readonly [RegExp, IconToken, RegExp?])[] = [
  [/[\u270e\u270f\u2710\u{1f589}\u{1f58a}\u{1f58b}\u{1f4dd}]/u, 'pen'],
  [/[\u{1f50d}\u{1f50e}]/u, 'magnifier'],
  [/[\uf040\uf044\uf303\uf304\uf14b]/u, 'pen', /awesome/i],
  [/[\uf002\uf00e\uf06e]/u, 'magnifier', /awesome/i],
  [/[\uf4c9\uf4ca\uf4cb]/u, 'pen', /bootstrap/i],
  [/\uf52a/u, 'magnifier', /bootstrap/i],
  [/\ue003/u, 'magnifier', /glyphicon/i],
  [/[\ue254\ue3c9]/u, 'pen', /material/i],
  [/\ue8b6/u, 'magnifier', /material/i],
  [/\ue942/u, 'pen', /prime/i],
  [/\ue908/u, 'magnifier', /prime/i],
];

/** Kinds of lists, not pictures: TreeView, list-view. */
const VIEWS = /(?:tree|list|grid|table|data|web|card|tab|page|form|scroll|router|over|pre|re)[_-]?view(?![a-z])/gi;

/** The icon that a text of class tokens, file names or words stands for. */
export const tokenOfWords = remembering((text: string): IconToken | null => {
  if (!ANY_WORD.test(text)) return null;
  const words = text
    .replace(VIEWS, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => SPOILERS.has(word))) return null;
  for (const token of TOKENS) if (words.some((word) => WORDS[token].has(word))) return token;
  return null;
});

/** The picture of something else that a class list stands for. */
const otherIn = remembering((classes: string): 'contrary' | 'other' | null =>
  OTHERS.test(classes) ? (CONTRARY.test(classes) ? 'contrary' : 'other') : null,
);

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
function wordToken(element: Element): IconToken | null {
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
  return said === '' ? null : tokenOfWords(said);
}

/** Words and glyphs that only the style sheet knows: background and mask pictures, icon fonts' characters. */
function styleToken(element: Element): IconToken | null {
  for (const pseudo of [null, '::before', '::after'] as const) {
    const style = getComputedStyle(element, pseudo);
    for (const picture of [style.backgroundImage, style.maskImage, pseudo === null ? '' : style.content]) {
      const address = /url\("?([^")]*)/.exec(picture)?.[1];
      const token = address === undefined ? null : tokenOfWords(addressName(address));
      if (token !== null) return token;
    }
    const drawn = pseudo === null ? '' : style.content;
    const token = drawn === '' || drawn === 'none' ? null : glyphToken(drawn, style.fontFamily);
    if (token !== null) return token;
  }
  return dom.firstElementChild(element) === null
    ? glyphToken(dom.textContent(element) ?? '', getComputedStyle(element).fontFamily)
    : null;
}

function glyphToken(text: string, font: string): IconToken | null {
  if (text.length > 12) return null;
  for (const [glyphs, token, fontName] of GLYPHS)
    if (glyphs.test(text) && (fontName === undefined || fontName.test(font))) return token;
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
export function iconByWords(control: Element): Icon | null {
  let other: Icon | null = null;
  for (const element of picturesOf(control)) {
    const token: IconToken | null = wordToken(element);
    if (token !== null) return { token, element, by: 'word' };
    if (other !== null || element === control) continue;
    const shown = otherIn(dom.getAttribute(element, 'class') ?? '');
    if (shown !== null) other = { token: shown, element, by: 'word' };
  }
  return other;
}

/** The same, also by computed style and by shape: for the few controls that are worth it. */
export function iconOf(control: Element): Icon | null {
  const cheap = iconByWords(control);
  if (cheap !== null) return cheap;
  const pictures = picturesOf(control);
  for (const element of pictures) {
    const token = styleToken(element);
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
export function loosePictures(root: ParentNode, wanted: IconToken): Element[] {
  return all(root, 'svg,img,i,mat-icon,[class*=icon i],[class*=svg-]').filter(
    (picture) =>
      !(dom.localName(picture) === 'i' && isEmphasis(picture)) &&
      dom.closest(picture, CONTROLS) === null &&
      (wordToken(picture) === wanted || (PICTURE_TAGS.test(dom.localName(picture)) && styleToken(picture) === wanted)),
  );
}
