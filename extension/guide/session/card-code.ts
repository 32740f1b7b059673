import type { Step } from '../../../shared/guides/guide.ts';
import { GUIDES, indexOfStep, stepOf } from '../../../shared/guides/guides.ts';
import type { Trouble } from '../../../shared/guides/troubles.ts';
import type { TriesChange } from '../../../shared/protocol/tries-change.ts';
import type { TypedCode } from './observed.ts';
import type { CodeOutcome, Session } from './session.ts';

/** What of it decides and is said. */
export type CodeState = CodeOutcome | null;

/**
 * @param isAsked the user said that it does not work: only then it counts that nothing changed, or that nothing is known
 * @returns null when there is nothing to tell
 */
export function codeOutcome(change: TriesChange, isAsked: boolean): CodeOutcome | null {
  switch (change) {
    case 'fewer':
      return 'wrong';
    case 'more':
      return 'right';
    case 'same':
      return isAsked ? 'uncounted' : null;
    case 'unknown':
      return isAsked ? 'unknown' : null;
    case 'busy':
    case 'none':
      return null;
  }
}

/** The step of a guide that runs; null where none does. */
const stepNow = ({ running, progress }: Session): Step | null =>
  running === null ? null : stepOf(GUIDES[running], progress[running]?.step ?? GUIDES[running].steps[0].id);

/** How far past the step of its code a guide stands that runs: 0 at it, less before it; null in a guide without one. */
function pastCode(session: Session): number | null {
  const step = stepNow(session);
  if (session.running === null || step === null) return null;
  const guide = GUIDES[session.running];
  const asks = guide.steps.findIndex(({ cardCode }) => cardCode !== undefined);
  return asks < 0 ? null : indexOfStep(guide, step.id) - asks;
}

/** A page shows what follows the code, or the guide that asked for it has come to its end. */
function isOver(before: Session, session: Session): boolean {
  const past = pastCode(session);
  const { running, progress } = session;
  const stood = running === null ? undefined : progress[running];
  if (past !== null && past > 0) return past > 1 || (stood?.onScreen.includes(stood.step) ?? false);
  return (
    running === null &&
    before.running !== null &&
    pastCode(before) !== null &&
    progress[before.running]?.finished === true
  );
}

/**
 * Whether counts tell something: a guide asks for the code, was led on from there by nothing that its page shows, or one was typed. The
 * window that asks for it lies over a page of a step before.
 * @param wasDue until now
 */
export function isCodeDue(session: Session, code: TypedCode | null, wasDue: boolean): boolean {
  const past = pastCode(session);
  if (past === null) return session.running !== null && code !== null;
  return code !== null || (past >= 0 ? !isOver(session, session) : wasDue && stepNow(session)?.helper === 'card');
}

/** The code once the session has moved: over on the page after it. A step back, a stop or another guide takes nothing away of one. */
export const codeIn = (code: TypedCode | null, before: Session, session: Session): TypedCode | null =>
  isOver(before, session) ? null : code;

/** The code after a count that was due. A wrong one stays announced until the right one was given. */
export function afterCount(code: TypedCode | null, session: Session, counted: TypedCode): TypedCode | null {
  const step = stepNow(session);
  if (step === null) return code;
  const isTold = counted.outcome === 'wrong' || step.cardCode === 'asked' || step.helper === 'card';
  const isWeaker = code?.outcome === 'wrong' && (counted.outcome === 'uncounted' || counted.outcome === 'unknown');
  return isWeaker || !isTold || (counted.outcome !== 'wrong' && counted.outcome === code?.outcome) ? code : counted;
}

/** After a wrong code its own troubles come first; after the right one they are left out, for the error comes from elsewhere. */
export function troublesAfter(code: CodeState, troubles: readonly Trouble[]): readonly Trouble[] {
  const others = troubles.filter(({ ofWrongCode }) => ofWrongCode === undefined);
  switch (code) {
    case 'wrong':
      return [...troubles.filter((trouble) => !others.includes(trouble)), ...others];
    case 'right':
      return others;
    case 'uncounted':
    case 'unknown':
    case null:
      return troubles;
  }
}
