import { fold } from '../text/fold.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Mask } from './mask.ts';

const LONGEST_TRAIT = 80;
const MOST_CLASSES = 8;
/** A word that may be kept with consent, folded: letters alone. */
export const NEW_WORD = /^[a-z]{3,24}$/;
export const MOST_NEW_WORDS = 6;
const NO_LETTER = /[^a-z]+/;
/** One step of a path: an element's name and its place among those of the same name. */
const STEP = /^([\w.:-]+)\[(\d{1,4})\]$/;

/**
 * What of a fingerprint may be kept: of one just taken from a page, and again of whatever comes from a store or a file, which may be of
 * somebody else. Doing it twice changes nothing more.
 */
export function maskFingerprint(mask: Mask, raw: Fingerprint): Fingerprint {
  const tag = mask.shape(raw.tag);
  const xpath = maskedPath(mask, raw.xpath);
  const text = maskedWords(mask, raw.text, raw.words);
  const words = raw.words?.filter((word) => NEW_WORD.test(word) && text.split(NO_LETTER).includes(word)) ?? [];
  return {
    tag,
    ...given('id', mask.code(raw.id ?? '')),
    ...given('name', mask.code(raw.name ?? '')),
    ...given('class', classesOf(mask, raw.class ?? '')),
    ...given(
      'href',
      settled((href) => mask.address(href).slice(0, 2 * LONGEST_TRAIT), raw.href ?? ''),
    ),
    ...given('alt', maskedWords(mask, raw.alt)),
    ...given('type', mask.code(raw.type ?? '')),
    ...given('ariaLabel', maskedWords(mask, raw.ariaLabel)),
    ...(raw.isButton === undefined ? {} : { isButton: raw.isButton }),
    ...given('text', text),
    ...(words.length === 0 ? {} : { words: words.slice(0, MOST_NEW_WORDS) }),
    ...given('neighborText', maskedWords(mask, raw.neighborText, [], 2 * LONGEST_TRAIT)),
    xpath,
    idXpath: idPathOf(mask, raw.idXpath) ?? xpath,
    x: Math.round(raw.x),
    y: Math.round(raw.y),
    w: Math.round(raw.w),
    h: Math.round(raw.h),
  };
}

const given = <K extends string>(key: K, value: string): { readonly [P in K]?: string } =>
  value === '' ? {} : ({ [key]: value } as { readonly [P in K]?: string });

/** Masks again until nothing changes: cutting a text may leave a piece that is no longer a known word. */
function settled(mask: (text: string) => string, text: string): string {
  const masked = mask(text);
  return masked === text ? text : settled(mask, masked);
}

/**
 * Folded, with dots for unknown words; '' where no known word could name a control.
 * @param kept unknown words that stay, where nobody is named
 */
export function maskedWords(mask: Mask, text = '', kept: readonly string[] = [], longest = LONGEST_TRAIT): string {
  const isKept = (word: string): boolean => NEW_WORD.test(word) && kept.includes(word) && !mask.names(text);
  const masked = settled((words) => fold(mask.words(words, isKept)).slice(0, longest), text);
  return /[a-z]{2}/.test(masked) ? masked : '';
}

const classesOf = (mask: Mask, list: string): string =>
  list
    .split(/\s+/)
    .filter((one) => /^[a-z]/i.test(one))
    .slice(0, MOST_CLASSES)
    .map((one) => mask.shape(one))
    .join(' ');

const stepsOf = (mask: Mask, path: string): string =>
  path
    .split('/')
    .flatMap((step) => {
      const [, name, place] = STEP.exec(step) ?? [];
      return name === undefined ? [] : [`${mask.shape(name)}[${place}]`];
    })
    .join('/');

const maskedPath = (mask: Mask, path: string): string => `/${stepsOf(mask, path)}`;

function idPathOf(mask: Mask, path: string): string | null {
  const [, id = '', rest = ''] = /^\/\/\*\[@id="([^"]*)"\](.*)$/.exec(path) ?? [];
  if (mask.code(id) === '') return null;
  const steps = stepsOf(mask, rest);
  return `//*[@id="${id}"]${steps === '' ? '' : `/${steps}`}`;
}
