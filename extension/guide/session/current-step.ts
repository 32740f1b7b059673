import type { AddressId } from '../../../shared/guides/addresses.ts';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { GUIDES, indexOfStep, stepAt, stepOf } from '../../../shared/guides/guides.ts';
import type { CodeState } from './card-code.ts';
import type { FormOutcome, Session } from './session.ts';

export interface Standing {
  readonly guide: Guide;
  readonly step: Step;
  readonly isRunning: boolean;
  readonly site: AddressId;
  /** Whether what the step is about was on the page, and may have ended since (QR code). */
  readonly wasSeen: boolean;
  /** When it appeared there, ms since 1970. */
  readonly since: number | null;
  /** The step before it is known to be done. */
  readonly isArrived: boolean;
  readonly code: CodeState;
  /** The site of a step that is not followed was opened. */
  readonly wasOpened: boolean;
  /** The form that was sent, and what became of it: of this step, or of one that it leads on from. */
  readonly sent: { readonly step: Step; readonly became: FormOutcome } | null;
}

/**
 * Of the guide that runs, else of the one that was stopped last; null where there is none.
 * @param code what is known of one that was typed; left out where nothing hangs on it
 */
export function standingOf({ running, stopped, progress }: Session, code: CodeState = null): Standing | null {
  const id = running ?? stopped;
  const stood = id === null ? undefined : progress[id];
  if (id === null || (running === null && stood === undefined)) return null;
  const guide = GUIDES[id];
  const step = stepOf(guide, stood?.step ?? guide.steps[0].id);
  const since = stood?.since ?? null;
  return {
    guide,
    step,
    isRunning: running !== null,
    site: siteOf(guide, step),
    wasSeen: since !== null && step.isPassing === true,
    since,
    isArrived: stood?.done.includes(stepAt(guide, step.id, -1).id) ?? false,
    code,
    wasOpened: stood?.used?.step === step.id,
    sent: stood?.sent == null ? null : { step: stepOf(guide, stood.sent.step), became: stood.sent.became },
  };
}

/** Null while no guide runs. */
export const currentStep = (session: Session, code: CodeState = null): Standing | null =>
  session.running === null ? null : standingOf(session, code);

/** Its own address, else that of the last step before it that has one. */
function siteOf(guide: Guide, step: Step): AddressId {
  const [own] = step.addresses ?? [];
  const before = guide.steps.slice(0, indexOfStep(guide, step.id) + 1);
  return (
    own ?? before.findLast((one) => one.place === 'portal' && one.addresses !== undefined)?.addresses?.[0] ?? 'wallet'
  );
}
