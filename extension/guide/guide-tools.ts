import type { FromFrame, ToFrame } from './wire.ts';

/** What searches and reports in one document while a guide runs (frame.ts). */
export interface RunningGuide {
  receive(message: ToFrame): void;
  /** Says everything again, to a background that has just woken. */
  reportAll(): void;
}

/** What the script put in on demand (entrypoints/guide.ts) leaves for the content script in their common world. */
export interface GuideTools {
  run(send: (message: FromFrame) => void, signal: AbortSignal): RunningGuide;
}

interface Scope {
  compagnonGuide?: GuideTools;
  compagnonGuideAwaited?: (tools: GuideTools) => void;
}

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
