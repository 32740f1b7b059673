import browser, { type Runtime } from 'webextension-polyfill';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import { PAGE_WORDS } from '../../../shared/guides/page-words.ts';
import { OFFICIAL_PAGES } from '../../../shared/official-pages.ts';
import { standingOf } from '../../../shared/portals.ts';
import type { WalkCommand, WalkLook, WalkMessage, WalkOrder } from '../messages/walk-messages.ts';
import { currentStep } from '../session/current-step.ts';
import type { Session } from '../session/session.ts';
import { eraseWalk, loadWalk, loadWalkState, saveWalk } from '../storage/walk-store.ts';
import { withLook } from '../walk/recording.ts';
import type { Walk } from '../walk/walk.ts';
import { readCopy } from '../walk/walk-file.ts';
import { hostOfSender } from './host-of-sender.ts';
import { inject, injectTeach } from './inject.ts';
import { registerScripts } from './registered-scripts.ts';

/** Records the user's walk while they want it: one in a browser session, of the guide that ran when it began. */
export interface WalkRecorder {
  /** The session has changed: another step is looked for, or the guide has ended and the recording with it. */
  follow(session: Session): void;
  command(command: WalkCommand['type']): Promise<void>;
  receive(message: WalkMessage, sender: Runtime.MessageSender): Promise<WalkOrder | null>;
}

/** @param onChange told whether a walk is being recorded, at each change */
export function createWalkRecorder(current: () => Promise<Session>, onChange: (isOn: boolean) => void): WalkRecorder {
  let walk: Walk | null = null;
  let isOn = false;
  let lookedAt = Date.now();
  let followed: string | undefined;
  // One after the other: each goes by what the one before has stored.
  let latest: Promise<unknown> = load();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = latest.then(act);
    latest = mine.catch(() => {});
    return mine;
  };

  async function load(): Promise<void> {
    isOn = (await loadWalkState())?.isOn === true;
    walk = isOn ? await loadWalk() : null;
    onChange(isOn);
  }

  async function begin(): Promise<void> {
    const { running } = await current();
    if (running === null) return;
    await eraseWalk();
    walk = { guide: running, pages: [], moments: [], isFull: false };
    isOn = true;
    lookedAt = Date.now();
    onChange(isOn);
    await saveWalk(walk, isOn);
    await registerScripts('walk', SCRIPTS);
    const tabs = await officialTabs();
    await Promise.all(
      tabs.map(async (tab) => {
        await injectTeach(tab);
        await inject('walk.js', tab);
      }),
    );
    await tellPages(orderFor(await current()));
  }

  async function end(): Promise<void> {
    if (!isOn || walk === null) return;
    isOn = false;
    onChange(isOn);
    await saveWalk(walk, isOn, walk.pages.length);
    await registerScripts('walk', null);
    await tellPages(null);
  }

  async function add(message: Extract<WalkMessage, { type: 'look' }>, sender: Runtime.MessageSender): Promise<void> {
    const host = hostOfSender(sender) ?? '';
    const copy = readCopy(message.copy);
    if (!isOn || walk === null || copy === null || standingOf(host) !== 'known') return;
    const { step, isMissed } = message;
    const known = walk.pages.length;
    const seconds = Math.round((Date.now() - lookedAt) / 1000);
    const then = withLook(walk, { step, host, isFrame: sender.frameId !== 0, copy, isMissed }, seconds);
    if (then === walk) return;
    walk = then;
    lookedAt = Date.now();
    await saveWalk(walk, isOn, known);
  }

  return {
    follow(session) {
      if (!isOn) return;
      if (session.running !== walk?.guide) {
        void inTurn(end);
        return;
      }
      const step = currentStep(session)?.step.id;
      if (step === followed) return;
      followed = step;
      void tellPages(orderFor(session));
    },
    command(type) {
      switch (type) {
        case 'begin':
          return inTurn(begin);
        case 'end':
          return inTurn(end);
        case 'erase':
          return inTurn(async () => {
            await end();
            walk = null;
            await eraseWalk();
          });
      }
    },
    async receive(message, sender) {
      if (message.type === 'look') await inTurn(() => add(message, sender));
      await latest;
      return isOn ? orderFor(await current()) : null;
    },
  };
}

const SCRIPTS = ['vocabulary.js', 'teach.js', 'walk.js'] as const;

function orderFor(session: Session): WalkOrder | null {
  const step = currentStep(session)?.step.id;
  return step === undefined ? null : { step, words: PAGE_WORDS, target: descriptors.get(step) ?? null };
}

const officialTabs = async (): Promise<readonly number[]> =>
  (await browser.tabs.query({ url: OFFICIAL_PAGES })).flatMap(({ id }) => id ?? []);

async function tellPages(order: WalkOrder | null): Promise<void> {
  const message: WalkLook = { walk: order };
  for (const tab of await officialTabs()) await browser.tabs.sendMessage(tab, message).catch(() => {});
}
