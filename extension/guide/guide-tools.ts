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
}

/** Undefined where that script has not come. */
export const guideTools = (): GuideTools | undefined => (globalThis as Scope).compagnonGuide;

export const leaveGuideTools = (tools: GuideTools): void => {
  (globalThis as Scope).compagnonGuide ??= tools;
};
