import type { Descriptor } from '../../../../shared/guides/descriptor.ts';
import { world } from '../../../dom/isolated-world.ts';
import type { FromFrame, ToFrame } from '../../messages/messages.ts';
import { SCRIPTS_HERE, type ScriptHere } from '../../messages/port-name.ts';

/** The part of frame.ts that the content script calls: searches and reports in one document while a guide runs. */
export interface RunningGuide {
  /** Searches at once for what the background is about to ask for. Nothing comes of it before the background has asked. */
  expect(targets: readonly Descriptor[]): void;
  receive(message: ToFrame): void;
  /** Says everything again, to a background that has just woken. */
  reportAll(): void;
}

/** What the script that searches (entrypoints/guide.ts) leaves for the content script in their common world. */
export interface GuideTools {
  run(send: (message: FromFrame) => void, signal: AbortSignal): RunningGuide;
}

declare module '../../../dom/isolated-world.ts' {
  interface IsolatedWorld {
    guide: GuideTools;
    guideAwaited: (tools: GuideTools) => void;
  }
}

/** The scripts that this document has, so that it is not given them again: by what they leave, which is their name. */
export const scriptsHere = (): readonly ScriptHere[] => SCRIPTS_HERE.filter((name) => name in world);

/** Calls back once that script has come, at once where it is there; a later call takes the place of one that still waits. */
export function whenGuideTools(come: (tools: GuideTools) => void): void {
  if (world.guide) come(world.guide);
  else world.guideAwaited = come;
}

/** For the script that searches: leaves its tools, once a document, and calls a content script that waits for them. */
export function leaveGuideTools(tools: GuideTools): void {
  if (world.guide !== undefined) return;
  world.guide = tools;
  world.guideAwaited?.(tools);
  delete world.guideAwaited;
}
