import type { GuideId } from '../../../shared/guides/guide.ts';
import { browser } from '../../browser.ts';
import type { PageEvent, SessionCommand, WalkCommand } from './messages.ts';

/** Pauses before a command is tried again, ms: a background that is just ending refuses, the next one starts in much less. */
const PAUSES = [100, 300, 1000] as const;
/** A background that has not answered by then has ended with the command. */
const ANSWER_LIMIT_MS = 3000;

let latest: Promise<void> = Promise.resolve();

/**
 * Asks the background for a change of the session; the answer is the session's next state in storage (store.ts). Commands go in the order
 * of the clicks. One that finds the background ending is said again: none means more twice.
 * @throws when the background does not come back
 */
export const sendCommand = (event: PageEvent): Promise<void> => inTurn({ to: 'guide', event });

/** The same of the recording of a walk. */
export const commandWalk = (type: WalkCommand['type']): Promise<void> => inTurn({ to: 'walk', type });

function inTurn(command: SessionCommand | WalkCommand): Promise<void> {
  const sent = latest.then(() => deliver(command));
  latest = sent.catch(() => {});
  return sent;
}

async function deliver(command: SessionCommand | WalkCommand): Promise<void> {
  for (const pause of PAUSES) {
    try {
      return await answered(command);
    } catch {
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return answered(command);
}

function answered(command: SessionCommand | WalkCommand): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error('no answer from the background')), ANSWER_LIMIT_MS);
  browser.runtime
    .sendMessage(command)
    .then(() => resolve(), reject)
    .finally(() => clearTimeout(timer));
  return promise;
}

/** Starts a guide, or resumes it where it stood, for the whole profile. */
export const startGuide = (guide: GuideId): Promise<void> => sendCommand({ type: 'start', guide });

/** The side panel's page in a tab of its own, with a guide that starts at once. */
export const panelAddress = (guide?: GuideId): string =>
  browser.runtime.getURL(guide === undefined ? 'sidepanel.html' : `sidepanel.html#guide=${guide}`);
