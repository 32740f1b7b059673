import type { Standing } from '../session/current-step.ts';
import type { Act } from './acts.ts';
import { at } from './conditions.ts';
import { contactsElsewhere } from './idle-acts.ts';
import { type Main, OURS } from './row.ts';
import type { Situation } from './situation.ts';

export const TROUBLE: Act = { id: 'trouble' };
export const CLOSE: Act = { id: 'close' };
export const START_WITH_CARD: Act = { id: 'follow', guide: 'activate-with-card' };

/** Where the user says that a step is done; of a form only that the site said so. */
export function done({ guide, step }: Standing): readonly Act[] {
  if (step.advance.includes('said')) return [{ id: 'saved', step: step.id }, TROUBLE];
  return [{ id: 'done', step: step.id, isEndOf: step === guide.steps.at(-1) ? guide.id : null }, TROUBLE];
}
/** What became of a form is still to be seen, on a page before it. */
export const savedBefore = (situation: Situation): readonly Act[] => {
  const { step, sent } = at(situation);
  return sent === null || sent.step === step || sent.became === 'saved' ? [] : [{ id: 'saved', step: sent.step.id }];
};
export const doneHere = (situation: Situation): readonly Act[] => done(at(situation));
export const mainDone = (situation: Situation): Main => done(at(situation))[0] as Act;

export const rightPage = (situation: Situation): Main => ({ id: 'right-page', address: at(situation).site });

export const resume = ({ guide, step }: Standing): Act => ({
  id: 'resume',
  guide: guide.id,
  place: guide.steps.indexOf(step) + 1,
  count: guide.steps.length,
});
/** Where a guide runs, the panel is at its step already. */
export const resumeOf = ({ at: standing, open }: Situation): readonly Act[] =>
  standing === null || (standing.isRunning && open.has('panel')) ? [] : [resume(standing)];
/** Past what they said to be without: a reader may be borrowed. */
export function aroundCard(situation: Situation): Main {
  if (situation.wait === 'running') return 'rest';
  return situation.cards.shut === 'reader' ? 'question' : withoutCard(situation);
}
/** Who begins the way with the card again means it; the code of somebody else's card is never asked for. */
export function withCardAfterAll(situation: Situation): readonly Act[] {
  if (situation.desk === null) return [];
  if (situation.cards.shut === 'other-card') return resumeOf(situation);
  const withCard = resumeOf(situation).length > 0 ? resumeOf(situation) : [START_WITH_CARD];
  return situation.cards.shut === 'reader' ? [...goOnWithoutCard(situation), ...withCard] : withCard;
}
/** A guide that was stopped cannot be stopped, and the panel's head has it. */
export const stopOf = (situation: Situation): readonly Act[] =>
  resumeOf(situation).length > 0 && at(situation).isRunning ? [{ id: 'stop' }] : [];

/** What is left where the card is of no use now: the way that the advice finds without it. The bubble, which knows none, has no such button. */
export function withoutCard({ desk }: Pick<Situation, 'desk'>): Main {
  if (desk === null) return 'rest';
  const { advice } = desk;
  const ways = [advice.route, advice.next];
  if (ways.includes('update-contact-details')) return { id: 'follow', guide: 'update-contact-details' };
  if (ways.includes('contacts-elsewhere')) return contactsElsewhere({ advice });
  if (ways.includes('activate-without-card') || advice.reason !== 'adeli-card-only')
    return { id: 'without-card', guide: 'activate-without-card' };
  return { id: 'call', phone: 'card' };
}
/** The same, plain; it is refused until the 48 h are over. */
export function goOnWithoutCard({ desk, wait }: Situation): readonly Act[] {
  const way = wait === 'running' ? 'rest' : withoutCard({ desk });
  return typeof way === 'string' ? [] : [way];
}

export const help = (situation: Situation): Main => ({ id: 'help', step: at(situation).step.id });
/** Where no surface of ours but the bubble is open, the way to the panel. */
export const orHelp =
  (main: (situation: Situation) => Main) =>
  (situation: Situation): Main =>
    OURS.some((one) => situation.open.has(one)) ? main(situation) : help(situation);
/** Leads back to the step, once its code is at hand. Only the panel says how many tries are left. */
export const codeFound = (situation: Situation): Main =>
  situation.open.has('panel') ? { id: 'code-found', step: at(situation).step.id } : help(situation);

/** Beside a guide that was stopped: the advised one, where it is another and something speaks for it. */
export function otherWay({ at: standing, desk }: Situation): readonly Act[] {
  if (desk === null || desk.reading !== 'now' || desk.advice.start === 'none') return [];
  const { guide } = desk.advice;
  return desk.advice.route === 'contacts-elsewhere' || guide === standing?.guide.id ? [] : [{ id: 'follow', guide }];
}
