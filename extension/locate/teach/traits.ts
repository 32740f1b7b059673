import type { Fingerprint } from './fingerprint.ts';
import { dice, foldWords, jaccard, maskNumbers, sequenceLikeness } from './word-similarity.ts';

/** A fingerprint prepared for comparing: each part folded or split, once. */
export interface Traits {
  readonly of: Fingerprint;
  readonly words: string;
  readonly address: string;
  readonly classes: ReadonlySet<string>;
  readonly steps: readonly string[];
  readonly idSteps: readonly string[];
  readonly neighbours: ReadonlySet<string>;
  readonly landmark: Landmark;
}

/** Which end of the page an element belongs to, as its path, id and classes say it. */
type Landmark = 'header' | 'footer' | 'body';

const split = (text: string | undefined, by: string): string[] => (text ?? '').split(by).filter((part) => part !== '');

/** Addresses are compared without scheme, www., query, fragment, final slash and .html. */
export function foldAddress(href: string | undefined): string {
  return (href ?? '')
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.html?$/i, '')
    .toLowerCase();
}

function landmarkOf(element: Fingerprint): Landmark {
  const places = `${element.xpath} ${element.idXpath} ${element.class ?? ''} ${element.id ?? ''}`;
  if (/foot/i.test(places)) return 'footer';
  return /head|nav|menu/i.test(places) ? 'header' : 'body';
}

/** A button may be an element of that name, an input of some types, or anything with that role but a link: that leads somewhere. */
const isPressed = ({ tag, type = '', isButton }: Fingerprint): boolean =>
  (isButton === true && tag !== 'a') ||
  tag === 'button' ||
  (tag === 'input' && /^(?:submit|button|reset|image)$/.test(type));

/** Are two elements of one sort: the same tag, or both buttons? */
export const isSameSort = (a: Fingerprint, b: Fingerprint): boolean =>
  a.tag === b.tag || (isPressed(a) && isPressed(b));

/** The last part of an id that is made of several ("form:left:btnEdit"): frameworks put the containers it stands in before it. */
const tailOf = ({ id = '' }: Fingerprint): string => /[_:.-]([a-z]\w{3,})$/i.exec(id.replaceAll('_', ':'))?.[1] ?? '';

/** Have they ids that differ in their containers alone? */
export const isSameTail = (a: Fingerprint, b: Fingerprint): boolean => tailOf(a) !== '' && tailOf(a) === tailOf(b);

/** Own words of an element; a control without any is known by its label, its alternative text, then nothing. */
export const fingerprintWords = (element: Fingerprint): string =>
  foldWords(element.text) || foldWords(element.ariaLabel) || foldWords(element.alt);

export const traitsOf = (of: Fingerprint): Traits => ({
  of,
  words: fingerprintWords(of),
  address: foldAddress(of.href),
  classes: new Set(split(of.class, ' ')),
  steps: split(of.xpath, '/'),
  idSteps: split(of.idXpath, '/'),
  neighbours: new Set(split(maskNumbers(foldWords(of.neighborText)), ' ')),
  landmark: landmarkOf(of),
});

const nearness = (a: Fingerprint, b: Fingerprint): number => Math.max(0, 1 - Math.hypot(a.x - b.x, a.y - b.y) / 1000);

const ratio = (a: number, b: number): number => Math.min(a, b) / Math.max(1, a, b);

const isSameText = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a !== '' && a === b;

/** How alike two elements are in each feature, 0 to 1. One line a feature, so that weights and witnesses read the same names. */
export const LIKENESS = {
  tag: (a: Traits, b: Traits) => (a.of.tag === b.of.tag ? 1 : 0),
  id: (a: Traits, b: Traits) => (isSameText(a.of.id, b.of.id) ? 1 : 0),
  name: (a: Traits, b: Traits) => (isSameText(a.of.name, b.of.name) ? 1 : 0),
  words: (a: Traits, b: Traits) => dice(maskNumbers(a.words), maskNumbers(b.words)),
  neighbours: (a: Traits, b: Traits) => jaccard(a.neighbours, b.neighbours),
  address: (a: Traits, b: Traits) => dice(a.address, b.address),
  sameAddress: (a: Traits, b: Traits) => (isSameText(a.address, b.address) ? 1 : 0),
  classes: (a: Traits, b: Traits) => jaccard(a.classes, b.classes),
  path: (a: Traits, b: Traits) => sequenceLikeness(a.steps, b.steps),
  idPath: (a: Traits, b: Traits) => sequenceLikeness(a.idSteps, b.idSteps),
  button: (a: Traits, b: Traits) => ((a.of.isButton ?? false) === (b.of.isButton ?? false) ? 1 : 0),
  place: (a: Traits, b: Traits) => nearness(a.of, b.of),
  area: (a: Traits, b: Traits) => ratio(Math.max(1, a.of.w * a.of.h), Math.max(1, b.of.w * b.of.h)),
  width: (a: Traits, b: Traits) => ratio(a.of.w, b.of.w),
  height: (a: Traits, b: Traits) => ratio(a.of.h, b.of.h),
} as const;

export type Feature = keyof typeof LIKENESS;
