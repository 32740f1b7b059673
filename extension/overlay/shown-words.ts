import * as dom from '../dom/reads.ts';

/** Parts of a control that are asked; it says what it is in its first words. */
const MOST = 40;
const WORD = /\p{L}{2}/u;
/** Letters of this many pixels are read by nobody. */
const UNREADABLE = 3;

/**
 * Remembers which words of a control are painted. A style sheet can take them away and paint others, under the pointer alone: then nothing
 * of the page's tree has changed, and what was found by its words is not what one sees.
 * @returns whether all of them are still painted, and no others by ::before and ::after
 */
export function rememberShownWords(subject: Element): () => boolean {
  const said = [subject, ...[...dom.getElementsByTagName(subject, '*')].slice(0, MOST)].filter(
    (part) => saysSomething(part) && isReadable(part),
  );
  const parts = [...new Set([subject, ...said, ...dom.querySelectorAll(subject, 'img')])];
  const added = (): string =>
    parts
      .filter((part) => dom.isConnected(part))
      .map(wordsAdded)
      .join();
  const atFirst = added();
  return () => said.every((part) => !dom.isConnected(part) || isReadable(part)) && added() === atFirst;
}

const saysSomething = (part: Element): boolean =>
  [...dom.childNodes(part)].some((node) => dom.isText(node) && WORD.test(dom.nodeValue(node) ?? ''));

const isReadable = (part: Element): boolean =>
  dom.checkVisibility(part, { visibilityProperty: true, opacityProperty: true }) &&
  Number.parseFloat(getComputedStyle(part).fontSize) > UNREADABLE &&
  !/^rgba\(.*, 0\)$/.test(getComputedStyle(part).color);

/** Letters alone: an icon of a font is none. And the picture that stands in the place of all that is in it. */
const wordsAdded = (part: Element): string =>
  [
    getComputedStyle(part).content,
    ...['::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo).content.replace(/[^\p{L}]/gu, '')),
  ].join('|');
