import browser, { type Runtime } from 'webextension-polyfill';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { PAGE_WORDS } from '../../../shared/guides/page-words.ts';
import { standingOf } from '../../../shared/portals.ts';
import type { WalkCommand, WalkLook, WalkMessage, WalkOrder } from '../messages/walk-messages.ts';
import { currentStep } from '../session/current-step.ts';
import type { Session } from '../session/session.ts';
import { eraseWalk, loadWalk, loadWalkState, saveWalk } from '../storage/walk-store.ts';
import { withLook } from '../walk/recording.ts';
import type { Walk } from '../walk/walk.ts';
import { readCopy } from '../walk/walk-file.ts';
import { hostOfSender } from './host-of-sender.ts';
import { officialTabs } from './page-scripts.ts';

/** Records the user's walk while they want it: one in a browser session, of the guide that ran when it began. */
export interface WalkRecorder {
  /** The session has changed: another step is looked for, or the guide has ended and the recording with it. */
  follow(session: Session): void;
  command(command: WalkCommand['type']): Promise<void>;
  receive(message: WalkMessage, sender: Runtime.MessageSender): Promise<WalkOrder | null>;
}

/** @param onChange told whether a walk is being recorded, at each change; done when the pages have what records */
export function createWalkRecorder(
  current: () => Promise<Session>,
  onChange: (isOn: boolean) => Promise<void>,
): WalkRecorder {
  /** Null while none is recorded. */
  let walk: Walk | null = null;
  let began = Date.now();
  let followed: StepId | undefined;
  // One after the other: each goes by what the one before has stored.
  let latest: Promise<void> = load();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const mine = latest.then(act);
    latest = mine.catch(() => {});
    return mine;
  };

  async function load(): Promise<void> {
    const isOn = (await loadWalkState().catch(() => null))?.isOn === true;
    void onChange(isOn);
    if (!isOn) return;
    walk = await loadWalk();
    const last = Math.max(0, ...(walk?.pages ?? []).flatMap(({ moments }) => moments.map(({ at }) => at)));
    began = Date.now() - last * 1000;
  }

  async function begin(): Promise<void> {
    const { running } = await current();
    if (running === null) return;
    await eraseWalk();
    walk = { guide: running, pages: [], isFull: false };
    began = Date.now();
    await saveWalk(walk, true);
    await onChange(true);
    await tellPages(orderFor(await current()));
  }

  async function end(): Promise<void> {
    if (walk === null) return;
    await saveWalk(walk, false, walk);
    walk = null;
    void onChange(false);
    await tellPages(null);
  }

  async function add({ step, ...said }: Extract<WalkMessage, { type: 'look' }>, sender: Runtime.MessageSender) {
    const host = hostOfSender(sender) ?? '';
    const copy = readCopy(said.copy);
    if (walk === null || copy === null || standingOf(host) !== 'known') return;
    const before = walk;
    const at = Math.round((Date.now() - began) / 1000);
    walk = withLook(before, { step, at, host, isFrame: sender.frameId !== 0, copy });
    if (walk !== before) await saveWalk(walk, true, before);
  }

  return {
    follow(session) {
      if (walk === null) return;
      const step = currentStep(session)?.step.id;
      if (session.running !== walk.guide) void inTurn(end);
      else if (step !== followed) void tellPages(orderFor(session));
      followed = step;
    },
    async command(type) {
      if (type === 'begin') return inTurn(begin);
      await inTurn(end);
      if (type === 'erase') await inTurn(eraseWalk);
    },
    async receive(message, sender) {
      if (message.type === 'look') await inTurn(() => add(message, sender));
      await latest;
      return walk === null ? null : orderFor(await current());
    },
  };
}

function orderFor(session: Session): WalkOrder | null {
  const step = currentStep(session)?.step.id;
  return step === undefined ? null : { step, words: PAGE_WORDS, target: descriptors.get(step) ?? null };
}

async function tellPages(order: WalkOrder | null): Promise<void> {
  const message: WalkLook = { walk: order };
  for (const tab of await officialTabs()) await browser.tabs.sendMessage(tab, message).catch(() => {});
}
