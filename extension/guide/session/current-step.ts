import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { GUIDES, stepAt, stepOf } from '../../../shared/guides/guides.ts';
import type { Progress, Session } from './session.ts';

/** The running guide and where it stands. */
export interface CurrentStep {
  readonly guide: Guide;
  readonly step: Step;
  /** Whether the target of the step (a QR code) was on the page. */
  readonly wasSeen: boolean;
  /** When it appeared there, ms since 1970. */
  readonly since: number | null;
  /** The step before it is known to be done. */
  readonly isArrived: boolean;
  readonly code: Progress['code'];
}

/** Null while no guide runs. */
export function currentStep({ running, progress }: Session): CurrentStep | null {
  if (running === null) return null;
  const guide = GUIDES[running];
  const step = stepOf(guide, progress[running]?.step ?? guide.steps[0].id);
  const since = progress[running]?.since ?? null;
  const before = stepAt(guide, step.id, -1).id;
  const isArrived = progress[running]?.done.includes(before) ?? false;
  return { guide, step, wasSeen: since !== null, since, isArrived, code: progress[running]?.code ?? null };
}
