import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import type { Standing } from '../session/current-step.ts';
import type { PageAnswer } from '../session/reasons.ts';
import type { Row, Says } from './row.ts';
import type { Desk, Situation } from './situation.ts';

/** What rows ask of a situation. */
export const runs = ({ at: standing }: Situation): boolean => standing?.isRunning === true;
export const isPage = (situation: Situation, ...answers: readonly PageAnswer[]): boolean =>
  situation.at?.isRunning === true && situation.at.step.place === 'portal' && answers.includes(situation.page);
/** Of a row that holds only where there is one. */
export const at = ({ at: standing }: Situation): Standing => standing as Standing;
export const deskOf = ({ desk }: Situation): Desk => desk as Desk;
export const place = ({ guide, step }: Standing): number => guide.steps.indexOf(step);
export const firstWith = (guide: Guide, is: (step: Step) => boolean): number => guide.steps.findIndex(is);
export const isWait = ({ step }: Pick<Standing, 'step'>): boolean => step.waitHours !== undefined;

/** The guide whose card is still needed: up to the window that asks for its code. */
export const needsCard = ({ at: standing }: Pick<Situation, 'at'>): boolean =>
  standing !== null &&
  standing.guide.id === 'activate-with-card' &&
  place(standing) <= firstWith(standing.guide, ({ cardCode }) => cardCode !== undefined);
/** An obstacle to the card would matter: to the guide under way, or to the way that is looked for. */
export const isAboutCard = (
  { at: standing, desk }: Situation,
  { says, section }: Pick<Row, 'says' | 'section'>,
): boolean => {
  if (says === 'verdict') return true;
  if (section === 'guide') return needsCard({ at: standing });
  return section === 'idle' && !isReached(says) && says !== 'no-ecps-yet' && !isWithoutCard(desk?.advice);
};
/** The step leads nowhere, costs the card, or would be refused before the 48 h are over: no surface draws its words. */
export const isBarred = ({ says, section }: Pick<Row, 'says' | 'section'>, { step }: Pick<Standing, 'step'>): boolean =>
  section === 'barred' || (says === 'wait' && !isWait({ step }));
/** The e-CPS is there already. */
export const isReached = (says: Says): boolean => says === 'active' || says === 'signed-in';
/** The user chose a guide that needs no card. */
const isWithoutCard = ({ route, reason }: Partial<Recommendation> = {}): boolean =>
  route === 'update-contact-details' ||
  route === 'contacts-elsewhere' ||
  reason === 'contacts-shown' ||
  reason === 'no-card';
/** Students who are no internes have none before they are registered. */
export const isStudent = ({ desk }: Situation): boolean => desk?.advice.audience === 'student';
export const isTold = ({ desk }: Situation): boolean => desk !== null && desk.answers.situation !== null;
export const isAdvised = (situation: Situation): boolean => situation.at === null && situation.desk !== null;
/** Nothing is known: neither of the computer nor of what is wanted. */
export const isBlind = ({ answers, reading }: Desk): boolean => reading === 'blind' && answers.situation === null;
/** Something speaks against each way, or nothing for any: the way is the user's to choose. */
export const isAsked = ({ desk }: Situation): boolean =>
  desk !== null && ((desk.advice.start === 'second' && !desk.advice.remedyLeads) || isBlind(desk));
