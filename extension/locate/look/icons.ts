import type { IconToken, PageWords } from '../../../shared/guides/descriptor.ts';
import * as dom from '../../dom/reads.ts';
import {
  addressName,
  type Icon,
  iconByWords,
  picturesOf,
  tokenOfWords,
  usedSymbol,
  wordToken,
} from '../page/icon-words.ts';
import type { Page } from '../page/page.ts';
import { matcher } from '../text/patterns.ts';
import { dataAddressIn, drawingIn } from './drawing.ts';
import { shapeToken } from './icon-shapes.ts';

/** Characters of a drawing; a longer one is no icon. */
const LONGEST_DRAWING = 20_000;

function* heldDrawings(element: Element): Generator<Element> {
  const addresses = [dom.attribute(element, 'src')];
  for (const pseudo of [null, '::before', '::after'] as const) {
    const { backgroundImage, maskImage } = getComputedStyle(element, pseudo);
    for (const picture of [backgroundImage, maskImage]) addresses.push(dataAddressIn(picture));
  }
  for (const address of addresses) {
    const drawing = drawingIn(address, LONGEST_DRAWING);
    if (drawing !== null) yield drawing;
  }
}

/** Words and glyphs that only the style sheet knows: background and mask pictures, icon fonts' characters. */
function styleToken(element: Element, words: PageWords): IconToken | null {
  for (const pseudo of [null, '::before', '::after'] as const) {
    const style = getComputedStyle(element, pseudo);
    for (const picture of [style.backgroundImage, style.maskImage, style.content]) {
      const address = /url\("?([^")]*)/.exec(picture)?.[1];
      const token = address === undefined ? null : tokenOfWords(addressName(address), words);
      if (token !== null) return token;
    }
    const token = glyphToken(style.content, style.fontFamily, words);
    if (token !== null) return token;
  }
  return dom.firstElementChild(element) === null
    ? glyphToken(dom.textContent(element), getComputedStyle(element).fontFamily, words)
    : null;
}

function glyphToken(text: string, font: string, { icons }: PageWords): IconToken | null {
  if (text.length > 12) return null;
  for (const { signs, token, font: named = '' } of icons.glyphs)
    if (matcher(signs, 'u').test(text) && matcher(named, 'i').test(font)) return token;
  return null;
}

const PICTURE_TAGS = /^(?:svg|img|i|mat-icon|ion-icon|iconify-icon)$/;

/** The icon of a control, also by computed style and by shape: expensive, for the shortlist. */
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

/** Pictures that carry an icon: where they stand in no control, their clickable ancestor is found from them. */
export function loosePictures(page: Page, wanted: IconToken): Element[] {
  const { words } = page;
  return page
    .all('svg,img,i,mat-icon,[class*=icon i],[class*=svg-]')
    .filter(
      (picture) =>
        wordToken(picture, words) === wanted ||
        (PICTURE_TAGS.test(dom.localName(picture)) && styleToken(picture, words) === wanted),
    );
}
