import browser, { type Runtime } from 'webextension-polyfill';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { PAGE_WORDS } from '../../../shared/guides/page-words.ts';
import type { NewWords } from '../../locate/teach/new-words.ts';
import type { WalkCommand, WalkMessage } from '../messages/messages.ts';
import type { WalkLook, WalkOrder } from '../messages/walk-messages.ts';
import { currentStep } from '../session/current-step.ts';
import type { Session } from '../session/session.ts';
import { loadPolicy, watchPolicy } from '../storage/policy.ts';
import {
  eraseUnknownWords,
  eraseWalk,
  loadUnknownWords,
  loadWalk,
  loadWalkState,
  pressKey,
  saveUnknownWords,
  saveWalk,
} from '../storage/walk-store.ts';
import { withLook } from '../walk/recording.ts';
import type { Walk } from '../walk/walk.ts';
import { isRecorded, readCopy } from '../walk/walk-file.ts';
import { mayRecordWalks } from '../walk/walk-policy.ts';
import { hostOfSender } from './host-of-sender.ts';
import { inject, officialTabs } from './page-scripts.ts';

/** Records the user's walk while they want it: one in a browser session, of the guide that ran when it began. */
export interface WalkRecorder {
  /** The session has changed: another step is looked for, or the guide has ended and the recording with it. */
  follow(session: Session): void;
  command(command: WalkCommand['type']): Promise<void>;
  /** A document has said for the first time what it sees: what records comes after its ring. */
  bringTo(tab: number, frame: number): void;
  /** @returns the order that holds now */
  receive(message: WalkMessage, sender: Runtime.MessageSender): Promise<WalkOrder | null>;
}

/** @param onChange told whether a walk is being recorded, at each change */
export function createWalkRecorder(current: () => Promise<Session>, onChange: (isOn: boolean) => void): WalkRecorder {
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
    onChange(isOn);
    if (!isOn) return;
    walk = await loadWalk();
    const last = Math.max(0, ...(walk?.pages ?? []).flatMap(({ moments }) => moments.map(({ at }) => at)));
    began = Date.now() - last * 1000;
  }

  async function begin(): Promise<void> {
    const { running } = await current();
    // A command may come twice.
    if (running === null || walk !== null) return;
    if (!mayRecordWalks(await loadPolicy())) return;
    walk = { guide: running, pages: [], isFull: false };
    began = Date.now();
    await eraseUnknownWords();
    await saveWalk(walk, true);
    onChange(true);
    for (const tab of await officialTabs()) void record(tab);
  }

  async function record(tab: number, frame?: number): Promise<void> {
    await inject('walk.js', tab, frame === undefined ? undefined : [frame]);
    if (walk !== null) await tell(orderFor(await current()), tab, frame);
  }

  async function end(): Promise<void> {
    if (walk === null) return;
    await saveWalk(walk, false);
    walk = null;
    onChange(false);
    void tellPages(null);
  }

  async function add({ step, ...said }: WalkMessage, sender: Runtime.MessageSender): Promise<void> {
    const host = hostOfSender(sender) ?? '';
    const copy = readCopy(said.copy);
    if (walk === null || copy === null || !isRecorded(host)) return;
    const at = Math.round((Date.now() - began) / 1000);
    const grown = withLook(walk, { step, at, host, isFrame: sender.frameId !== 0, copy });
    if (grown === walk) return;
    walk = grown;
    await saveWalk(walk, true);
    if (copy.press?.unknown !== undefined)
      await remember(pressKey(host, { at, press: { ...copy.press, was: 'unsaid' } }), copy.press.unknown);
  }

  async function command(type: WalkCommand['type']): Promise<void> {
    if (type === 'begin') return inTurn(begin);
    await inTurn(end);
    if (type === 'erase') await inTurn(eraseWalk);
  }

  // A policy may come after a recording has begun.
  watchPolicy((policy) => {
    if (!mayRecordWalks(policy)) void command('erase');
  }, new AbortController().signal);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UNKNOWN_WORDS_ALARM) void inTurn(eraseUnknownWords);
  });

  return {
    follow(session) {
      if (walk === null) return;
      const step = currentStep(session)?.step.id;
      if (session.running !== walk.guide) void inTurn(end);
      else if (step !== followed) void tellPages(orderFor(session));
      followed = step;
    },
    command,
    bringTo(tab, frame) {
      if (walk !== null) void record(tab, frame);
    },
    async receive(message, sender) {
      await inTurn(() => add(message, sender));
      return walk === null ? null : orderFor(await current());
    },
  };
}

const UNKNOWN_WORDS_ALARM = 'walk-unknown-words';
/** Minutes from the first unknown word to the end of all. */
const UNKNOWN_WORDS_MINUTES = 60;

async function remember(key: string, words: NewWords): Promise<void> {
  const before = await loadUnknownWords();
  if (Object.keys(before).length === 0)
    browser.alarms.create(UNKNOWN_WORDS_ALARM, { delayInMinutes: UNKNOWN_WORDS_MINUTES });
  await saveUnknownWords({ ...before, [key]: words });
}

function orderFor(session: Session): WalkOrder | null {
  const step = currentStep(session)?.step.id;
  return step === undefined ? null : { step, words: PAGE_WORDS, target: descriptors.get(step) ?? null };
}

async function tell(order: WalkOrder | null, tab: number, frameId?: number): Promise<void> {
  const message: WalkLook = { walk: order };
  await browser.tabs.sendMessage(tab, message, frameId === undefined ? {} : { frameId }).catch(() => {});
}

async function tellPages(order: WalkOrder | null): Promise<void> {
  for (const tab of await officialTabs()) void tell(order, tab);
}
