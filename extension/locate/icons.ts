import type { IconToken } from '../../shared/guides/descriptor.ts';
import { fold } from './fold.ts';
import { shapeToken } from './icon-shapes.ts';
import { isLigature, svgTitle } from './words.ts';

/** An icon found in a control, and how surely: by a word that names it, or only by its shape. */
export interface Icon {
  readonly token: IconToken;
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
const SPOILERS = new Set('off slash out minus clear remove delete supprimer'.split(' '));

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

/** The icon that a text of class tokens, file names or words stands for. */
export function tokenOfWords(text: string): IconToken | null {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/);
  if (words.some((word) => SPOILERS.has(word))) return null;
  for (const [token, known] of Object.entries(WORDS))
    if (words.some((word) => known.has(word))) return token as IconToken;
  return null;
}

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

const ICON_ATTRIBUTES = ['data-icon', 'data-lucide', 'data-feather', 'icon', 'name', 'title'];
const PICTURES = 'svg,img,i,mat-icon,span,em,canvas,[data-icon],[icon],ion-icon,iconify-icon';
const PICTURE_TAGS = /^(?:svg|img|i|mat-icon|ion-icon|iconify-icon)$/;

function usedSymbol(svg: Element): Element | null {
  const use = svg.querySelector('use');
  const address = use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '';
  if (!address.startsWith('#')) return null;
  return (svg.getRootNode() as Document | ShadowRoot).getElementById(address.slice(1)) ?? null;
}

/** Words said by one picture about itself, without any style being computed. */
function wordToken(element: Element): IconToken | null {
  const tag = element.localName;
  const said: string[] = [element.getAttribute('class') ?? ''];
  for (const attribute of ICON_ATTRIBUTES) said.push(element.getAttribute(attribute) ?? '');
  if (tag === 'img' || tag === 'input')
    said.push(addressName(element.getAttribute('src') ?? ''), element.getAttribute('alt') ?? '');
  if (tag === 'svg') {
    const use = element.querySelector('use');
    said.push(addressName(use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? ''), svgTitle(element));
    const symbol = usedSymbol(element);
    if (symbol !== null) said.push(symbol.getAttribute('class') ?? '', svgTitle(symbol));
  }
  if (isLigature(element)) said.push(element.textContent ?? '');
  for (const text of said) {
    const token = text === '' ? null : tokenOfWords(text);
    if (token !== null) return token;
  }
  return null;
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
  return element.firstElementChild === null
    ? glyphToken(element.textContent ?? '', getComputedStyle(element).fontFamily)
    : null;
}

function glyphToken(text: string, font: string): IconToken | null {
  if (text.length > 12) return null;
  for (const [glyphs, token, fontName] of GLYPHS)
    if (glyphs.test(text) && (fontName === undefined || fontName.test(font))) return token;
  return null;
}

function picturesOf(control: Element): Element[] {
  return [control, ...[...control.querySelectorAll(PICTURES)].slice(0, 12)];
}

/** The first picture inside a control that says which icon it is, by words alone: cheap, for every control of a page. */
export function iconByWords(control: Element): Icon | null {
  for (const element of picturesOf(control)) {
    const token = wordToken(element);
    if (token !== null) return { token, element, by: 'word' };
  }
  return null;
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
    if (element.localName !== 'svg') continue;
    const token = shapeToken(usedSymbol(element) ?? element);
    if (token !== null) return { token, element, by: 'shape' };
  }
  return null;
}

/** Is there a picture and hardly a word in the control? */
export function isIconOnly(control: Element, name: string): boolean {
  return name.length <= 2 || (fold(control.textContent ?? '') === '' && control.querySelector('svg,img,i') !== null);
}

/** Pictures that carry an icon but stand in no control of their own: their clickable ancestor is found from them. */
export function loosePictures(root: ParentNode, wanted: IconToken): Element[] {
  const found: Element[] = [];
  for (const picture of root.querySelectorAll('svg,img,i,mat-icon,[class*=icon i],[class*=svg-]'))
    if (wordToken(picture) === wanted || (PICTURE_TAGS.test(picture.localName) && styleToken(picture) === wanted))
      found.push(picture);
  return found;
}
