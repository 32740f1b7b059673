import type { GuideId } from '../../shared/guides/guide.ts';
import type { OnDemand } from './inject.ts';
import type { FromFrame, ToFrame, WatchedStep } from './wire.ts';

/** What searches and reports in one document while a guide runs (frame.ts). */
export interface RunningGuide {
  /** Searches at once for what the background is about to ask for. Nothing comes of it before the background has asked. */
  expect(steps: readonly WatchedStep[]): void;
  receive(message: ToFrame): void;
  /** Says everything again, to a background that has just woken. */
  reportAll(): void;
}

/** What the script that searches (entrypoints/guide.ts) leaves for the content script in their common world. */
export interface GuideTools {
  run(send: (message: FromFrame) => void, signal: AbortSignal): RunningGuide;
}

interface Scope {
  compagnonGuide?: GuideTools;
  compagnonGuideAwaited?: (tools: GuideTools) => void;
  compagnonRuns?: GuideId;
  compagnonSteps?: readonly WatchedStep[];
}

/** The names under which scripts leave what they bring. */
const LEFT_BY = {
  'guide.js': 'compagnonGuide',
  'overlay.js': 'compagnonOverlay',
  'teach.js': 'compagnonTeach',
} as const;

/** The scripts that this document has, so that it is not given them again. */
export const scriptsHere = (): readonly OnDemand[] =>
  (Object.keys(LEFT_BY) as (keyof typeof LEFT_BY)[]).filter((file) => LEFT_BY[file] in globalThis);

/** Calls back once that script has come, at once where it is there; a later call takes the place of one that still waits. */
export function whenGuideTools(come: (tools: GuideTools) => void): void {
  const scope = globalThis as Scope;
  if (scope.compagnonGuide === undefined) scope.compagnonGuideAwaited = come;
  else come(scope.compagnonGuide);
}

export function leaveGuideTools(tools: GuideTools): void {
  const scope = globalThis as Scope;
  if (scope.compagnonGuide !== undefined) return;
  scope.compagnonGuide = tools;
  scope.compagnonGuideAwaited?.(tools);
  delete scope.compagnonGuideAwaited;
}

/** Which guide runs, as the script that comes with the page for it says (entrypoints/runs-….ts). */
export const leaveRunning = (guide: GuideId): void => {
  (globalThis as Scope).compagnonRuns = guide;
};

export function takeRunning(): GuideId | undefined {
  const scope = globalThis as Scope;
  const running = scope.compagnonRuns;
  delete scope.compagnonRuns;
  return running;
}

/** What the script after that one (entrypoints/steps.ts) leaves to search for. */
export const leaveSteps = (steps: readonly WatchedStep[]): void => {
  (globalThis as Scope).compagnonSteps = steps;
};

/** Once: a guide that runs later in this document is another one. */
export function takeSteps(): readonly WatchedStep[] | undefined {
  const scope = globalThis as Scope;
  const steps = scope.compagnonSteps;
  delete scope.compagnonSteps;
  return steps;
}
