import type { StepId } from '../../../shared/guides/guide.ts';
import type { WalkCopy } from '../../locate/walk-copy.ts';
import { type Cause, MOST_CHARACTERS, MOST_MOMENTS, MOST_PAGES, type Moment, type Verdict, type Walk } from './walk.ts';

/** One look at a document, as its frame says it and the browser names its host. */
export interface Look {
  readonly step: StepId;
  readonly host: string;
  readonly isFrame: boolean;
  readonly copy: WalkCopy;
  readonly isMissed: boolean;
}

const sizeOf = ({ pages }: Walk): number => pages.reduce((sum, { html }) => sum + html.length, 0);

/** Why a look is kept; null for one that shows nothing new, as the second press of a double click. */
function causeOf(walk: Walk, look: Look, page: number): Cause | null {
  if (look.copy.press !== undefined) {
    const last = walk.moments.at(-1);
    return last?.page === page && last.press?.at === look.copy.press.at ? null : 'pressed';
  }
  if (look.isMissed) return 'missed';
  const ofStep = walk.moments.filter(({ step }) => step === look.step);
  const before = ofStep.at(-1);
  if (before === undefined) return 'reached';
  const level = look.copy.trace?.answer.level;
  if (ofStep.every(({ trace }) => trace?.answer.level !== level)) return 'found';
  return before.page === page || walk.pages[page] !== undefined ? null : 'changed';
}

/** A walk with one look more, as far as it holds it. @param seconds since the look before */
export function withLook(walk: Walk, look: Look, seconds: number): Walk {
  const { html, trace, press } = look.copy;
  const known = walk.pages.findIndex((one) => one.host === look.host && one.html === html);
  const page = known === -1 ? walk.pages.length : known;
  const cause = causeOf(walk, look, page);
  if (cause === null) return walk;
  const fits =
    walk.moments.length < MOST_MOMENTS &&
    (known !== -1 || (walk.pages.length < MOST_PAGES && sizeOf(walk) + html.length <= MOST_CHARACTERS));
  if (!fits) return walk.isFull ? walk : { ...walk, isFull: true };
  const moment: Moment = {
    step: look.step,
    page,
    cause,
    trace,
    seconds,
    ...(press === undefined ? {} : { press: { ...press, was: 'right' } }),
  };
  return {
    ...walk,
    pages: known === -1 ? [...walk.pages, { host: look.host, isFrame: look.isFrame, html }] : walk.pages,
    moments: [...walk.moments, moment],
  };
}

/** A walk in which the volunteer has judged what was pressed at a moment. */
export const withVerdict = (walk: Walk, judged: Moment, was: Verdict): Walk => ({
  ...walk,
  moments: walk.moments.map((moment) =>
    moment === judged && moment.press !== undefined ? { ...moment, press: { ...moment.press, was } } : moment,
  ),
});

/** A walk without one of its pages and all that happened there. */
export const withoutPage = (walk: Walk, removed: number): Walk => ({
  ...walk,
  pages: walk.pages.filter((_, index) => index !== removed),
  moments: walk.moments
    .filter(({ page }) => page !== removed)
    .map((moment) => ({ ...moment, page: moment.page > removed ? moment.page - 1 : moment.page })),
});
