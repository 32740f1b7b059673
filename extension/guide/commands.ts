import browser from 'webextension-polyfill';
import type { GuideId } from '../../shared/guides/guide.ts';
import type { PageEvent, SessionCommand } from './wire.ts';

/** Asks the background for a change of the session; the answer is the session's next state in storage (store.ts). */
export async function sendCommand(event: PageEvent): Promise<void> {
  const command: SessionCommand = { to: 'guide', event };
  await browser.runtime.sendMessage(command);
}

/** Starts a guide, or resumes it where it stood, for the whole profile. */
export const startGuide = (guide: GuideId, cameFrom?: GuideId): Promise<void> =>
  sendCommand(cameFrom === undefined ? { type: 'start', guide } : { type: 'start', guide, cameFrom });

/** The side panel's page in a tab of its own, with a guide that starts at once. */
export const panelAddress = (guide?: GuideId): string =>
  browser.runtime.getURL(guide === undefined ? 'sidepanel.html' : `sidepanel.html#guide=${guide}`);
