import type { StepId } from '../../../shared/guides/guide.ts';
import { maskFingerprint } from '../../locate/teach/mask-fingerprint.ts';
import type { NewWords } from '../../locate/teach/new-words.ts';
import type { WalkCopy } from '../../locate/walk-copy.ts';
import { guideMask } from './showings-of.ts';
import {
  MOST_CHARACTERS,
  MOST_MOMENTS,
  MOST_PAGES,
  type Moment,
  type Verdict,
  type Walk,
  type WalkPage,
} from './walk.ts';

/** One look at a document, as its frame says it and the browser names its host. */
export interface Look {
  readonly step: StepId;
  /** Seconds since the recording began. */
  readonly at: number;
  readonly host: string;
  readonly isFrame: boolean;
  readonly copy: WalkCopy;
}

/** Whether the page has shown the same before; of a press, whether it is the second one of a double click. */
const isKnown = ({ moments }: WalkPage, { step, copy: { trace, press } }: Look): boolean =>
  press === undefined
    ? moments.some((one) => one.step === step && one.trace?.answer.level === trace?.answer.level)
    : moments.at(-1)?.press?.at === press.at;

const isHeld = (pages: readonly WalkPage[]): boolean =>
  pages.length <= MOST_PAGES &&
  pages.flatMap(({ moments }) => moments).length <= MOST_MOMENTS &&
  pages.reduce((sum, { html, moments }) => sum + html.length + JSON.stringify(moments).length, 0) <= MOST_CHARACTERS;

/** A walk with one look more, as far as it holds it. */
export function withLook(walk: Walk, look: Look): Walk {
  const { step, at, host, isFrame } = look;
  const { html, trace, press } = look.copy;
  const known = walk.pages.find((one) => one.host === host && one.html === html);
  const page = known ?? { host, isFrame, html, moments: [] };
  if (isKnown(page, look)) return walk;
  const moment: Moment = {
    step,
    at,
    trace,
    ...(press && { press: { at: press.at, control: press.control, was: 'unsaid' } }),
  };
  const grown = { ...page, moments: [...page.moments, moment] };
  const pages = known === undefined ? [...walk.pages, grown] : walk.pages.map((one) => (one === known ? grown : one));
  if (isHeld(pages)) return { ...walk, pages };
  return walk.isFull ? walk : { ...walk, isFull: true };
}

/** A walk in which the volunteer has said something of what was pressed at a moment. */
const withPress = (walk: Walk, told: Moment, said: Partial<NonNullable<Moment['press']>>): Walk => ({
  ...walk,
  pages: walk.pages.map((page) => ({
    ...page,
    moments: page.moments.map((one) =>
      one === told && one.press ? { ...one, press: { ...one.press, ...said } } : one,
    ),
  })),
});

/** The same, once it was judged. */
export const withVerdict = (walk: Walk, judged: Moment, was: Verdict): Walk => withPress(walk, judged, { was });

/** The same, once the volunteer has said which of its unknown words are the site's: no other one comes in. */
export function withSiteWords(walk: Walk, asked: Moment, { text }: NewWords, words: readonly string[]): Walk {
  if (asked.press === undefined) return walk;
  return withPress(walk, asked, { control: maskFingerprint(guideMask(), { ...asked.press.control, text, words }) });
}
