import type { FromFrame, ToFrame } from '../../messages/messages.ts';

export interface RunningGuide {
  receive(message: ToFrame): void;
  /** Says everything again, to a background that has just woken. */
  reportAll(): void;
}

/** What page.js leaves in the world of our scripts: that it is there, and for the practice page the guide's part in a document. */
export interface PageTools {
  run(send: (message: FromFrame) => void, signal: AbortSignal): RunningGuide;
}

declare module '../../../dom/isolated-world.ts' {
  interface IsolatedWorld {
    page: PageTools;
  }
}
