import { GUIDE_IDS, type Guide, type GuideId, type StepId } from '../../../shared/guides/guide.ts';
import { GUIDES, isGuideId, STEP_IDS } from '../../../shared/guides/guides.ts';
import {
  FORM_OUTCOMES,
  NEW_SESSION,
  type Progress,
  type Sent,
  type Session,
  type Use,
  type Wait,
} from '../session/session.ts';

/** A store may be of an older or newer version, or damaged, so everything in it is validated. */
type Stored = Readonly<Record<string, unknown>>;

/** The last moment that a date can name (ECMAScript, time values). */
const LAST_MS = 8.64e15;

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;
const isStep = (value: unknown): value is StepId => (STEP_IDS as readonly unknown[]).includes(value);
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= LAST_MS;
const stepsOf = (value: unknown): readonly StepId[] => (Array.isArray(value) ? [...new Set(value.filter(isStep))] : []);

const useOf = (value: unknown): Use | null =>
  isRecord(value) && isStep(value['step'])
    ? {
        step: value['step'],
        navigated: value['navigated'] === true,
      }
    : null;

const BY = ['page', 'person'] as const;
const sentOf = (value: unknown): Sent | null => {
  const became = isRecord(value) ? FORM_OUTCOMES.find((one) => one === value['became']) : undefined;
  if (!isRecord(value) || !isStep(value['step']) || became === undefined) return null;
  const tab = Number.isInteger(value['tab']) ? (value['tab'] as number) : null;
  return { step: value['step'], tab, became, by: BY.find((one) => one === value['by']) ?? null };
};

const waitOf = (value: unknown): Wait | null =>
  isRecord(value) && isTime(value['begun']) && isTime(value['readyAt'])
    ? {
        begun: value['begun'],
        readyAt: value['readyAt'],
        remind: value['remind'] === true,
        reminded: value['reminded'] === true,
      }
    : null;

/** Restores the progress of a guide; null when its step is missing. Other damaged fields get their initial value. */
function progressOf(guide: Guide, value: unknown): Progress | null {
  if (!isRecord(value)) return null;
  const { step, done, hold, used, onScreen, since, sent, finished, wasFinished } = value;
  const at = guide.steps.find(({ id }) => id === step);
  if (at === undefined) return null;
  return {
    step: at.id,
    done: stepsOf(done),
    hold: Array.isArray(hold) ? stepsOf(hold) : null,
    used: useOf(used),
    onScreen: stepsOf(onScreen),
    since: isTime(since) ? since : null,
    sent: sentOf(sent),
    finished: finished === true,
    ...(wasFinished === true && { wasFinished }),
  };
}

/** A stored session, or a new one when nothing usable is stored (first start, other version, damaged store). */
export function readSession(stored: unknown): Session {
  if (!isRecord(stored) || stored['version'] !== NEW_SESSION.version) return NEW_SESSION;
  const storedProgress = isRecord(stored['progress']) ? stored['progress'] : {};
  const progress: { [G in GuideId]?: Progress } = {};
  for (const id of GUIDE_IDS) {
    const restored = Object.hasOwn(storedProgress, id) ? progressOf(GUIDES[id], storedProgress[id]) : null;
    if (restored !== null) progress[id] = restored;
  }
  // A guide that has ended neither runs nor waits to be resumed.
  const begun = (id: unknown): GuideId | null => (isGuideId(id) && progress[id]?.finished === false ? id : null);
  return {
    version: 1,
    running: begun(stored['running']),
    progress,
    stopped: begun(stored['stopped']),
    wait: waitOf(stored['wait']),
  };
}
