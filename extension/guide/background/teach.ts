import browser, { type Runtime } from 'webextension-polyfill';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import type { TeachAnswer, TeachCommand } from '../messages/messages.ts';
import type { PickerOrder } from '../messages/teach-messages.ts';
import type { Refusal } from '../session/refusals.ts';
import { readTeaching } from '../storage/calibration.ts';
import {
  GROUP_KEY,
  loadTeachings,
  ownTeachings,
  saveTeachings,
  saveTeachState,
  TEACHINGS_KEY,
} from '../storage/teachings.ts';
import type { Conductor } from './conductor.ts';
import { hostOfSender } from './host-of-sender.ts';
import { inject } from './page-scripts.ts';

/**
 * Passes each change of the stored teachings to the conductor, whichever page or policy made it.
 * @param before told first whether there are any
 */
export function watchTeachings(conductor: Promise<Conductor>, before: (isTaught: boolean) => void): void {
  const tell = async (): Promise<void> => {
    const [ready, teachings] = await Promise.all([conductor, loadTeachings()]);
    before(Object.keys(teachings).length > 0);
    ready.setTeachings(teachings);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && (TEACHINGS_KEY in changes || GROUP_KEY in changes))) void tell();
  });
}

/** One message about showing a control: from the side panel, or from the picker of an official page. */
export async function answerTeach(
  message: TeachCommand | TeachAnswer,
  sender: Runtime.MessageSender,
  fromOwnPage: boolean,
  conductor: Conductor,
): Promise<void> {
  if (message.type === 'pick') {
    if (fromOwnPage) await startPicking(message, conductor);
    return;
  }
  const tab = sender.tab?.id ?? null;
  if (tab === null || tab !== conductor.suppressedTab) return;
  if (message.type === 'refused') {
    await stopPicking(conductor, tab, message.step, message.why);
    return;
  }
  const shown = readTeaching(message.step, message.teaching);
  if (shown === null || shown.host !== hostOfSender(sender)) return;
  await saveTeachings({ ...(await ownTeachings()), [message.step]: { ...shown, by: 'user' } });
  await stopPicking(conductor, tab, message.step, 'saved');
}

async function startPicking({ step, ...how }: TeachCommand, conductor: Conductor): Promise<void> {
  const target = descriptors.get(step);
  if (target === undefined) return saveTeachState({ step, phase: 'not-allowed' });
  const proposing = how.proposes === true ? { proposes: true as const } : {};
  const tab = conductor.tabInFront;
  if (tab === null) return saveTeachState({ step, phase: 'no-page' });
  await inject('teach.js', tab);
  conductor.suppressDrawing(tab);
  await saveTeachState({ step, phase: 'picking' });
  await order(tab, { to: 'picker', type: 'start', target, title: stepText[step].title, ...proposing });
  await browser.tabs.update(tab, { active: true });
}

async function stopPicking(
  conductor: Conductor,
  tab: number,
  step: StepId,
  phase: 'saved' | 'cancelled' | Refusal,
): Promise<void> {
  await order(tab, { to: 'picker', type: 'stop' });
  conductor.suppressDrawing(null);
  await saveTeachState({ step, phase });
}

const order = async (tab: number, message: PickerOrder): Promise<void> => {
  await browser.tabs.sendMessage(tab, message).catch(() => {});
};
