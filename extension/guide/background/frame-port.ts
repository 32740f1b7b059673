import type { Runtime } from 'webextension-polyfill';
import { isOfficialAddress } from '../../../shared/portals.ts';
import type { BubbleAction } from '../decision/acts.ts';
import { readFromFrame } from '../messages/message-schema.ts';
import type { ToFrame } from '../messages/messages.ts';
import type { Joining } from '../messages/port-name.ts';
import type { Conductor } from './conductor.ts';
import type { FrameLink } from './frames.ts';
import { inject } from './inject.ts';
import type { OnDemand } from './page-scripts.ts';

/** The scripts that a frame must have before it gets this message. */
function neededFor(message: ToFrame): readonly OnDemand[] {
  switch (message.type) {
    case 'watch':
      if (message.steps.length === 0) return [];
      // The script that compares fingerprints is injected only where there is one.
      return message.steps.some((step) => step.teaching !== undefined)
        ? ['guide.js', 'vocabulary.js', 'teach.js']
        : ['guide.js'];
    case 'draw':
      return message.order === null ? [] : ['overlay.js'];
    case 'prepare':
      return ['overlay.js'];
    case 'focus-bubble':
    case 'take-focus':
      return [];
  }
}

/** Acts of the bubble that open the panel. */
const ASKS_FOR_HELP: ReadonlySet<BubbleAction> = new Set(['trouble', 'help', 'not-saved']);

/** Pauses before a script that did not get in is tried again, in milliseconds. */
const AGAIN = [200, 1000, 3000, 10_000] as const;

/**
 * A document that is, or is part of, a tab of an official host: the browser gives the addresses, and none outside our permissions. Frames
 * between the two are the document's own to check (framed-by-strangers.ts). Documents without an address of their own (about:, data:,
 * blob:) are here because a page of an official host made them.
 */
function isOfficial({ url = '', tab, frameId }: Runtime.MessageSender): boolean {
  if (/^https?:/.test(url) && !isOfficialAddress(url)) return false;
  return frameId === 0 || isOfficialAddress(tab?.url);
}

/** Of documents without an address the host of the page that made them, which is their tab's or, in a window of their own, unknown. */
const hostOfFrame = (sender: Runtime.MessageSender | undefined): string =>
  [sender?.url, sender?.tab?.url]
    .map((address) => URL.parse(address ?? '')?.hostname ?? '')
    .find((host) => host !== '') ?? '';

/**
 * Joins one document of an official page to the conductor, and brings it the scripts that it needs, each once.
 * @param openPanel opens the panel beside a tab, for a press that asks for help
 */
export function joinFrame(
  port: Runtime.Port,
  { fresh, from, has }: Joining,
  conductor: Promise<Conductor>,
  openPanel: (tab: number) => void,
): void {
  const tab = port.sender?.tab?.id;
  const frame = port.sender?.frameId;
  if (tab === undefined || frame === undefined || port.sender === undefined || !isOfficial(port.sender)) return;
  let isOpen = true;
  const brought = new Map<OnDemand, Promise<unknown>>(has.map((script) => [`${script}.js`, Promise.resolve()]));
  let tries = 0;
  /** Messages keep their order: those after one that waits for its script wait too. Null while none waits. */
  let waiting: Promise<void> | null = null;
  const bring = (file: OnDemand): Promise<unknown> => {
    const known = brought.get(file);
    if (known !== undefined) return known;
    const coming = inject(file, tab, [frame]).then((isIn) => {
      if (isIn) return;
      // A frame that is navigating takes no script, and a busy browser is late: tried again, at the latest with the next message.
      brought.delete(file);
      const pause = AGAIN[tries];
      tries += 1;
      if (pause !== undefined) setTimeout(() => isOpen && bring(file), pause);
    });
    brought.set(file, coming);
    return coming;
  };
  const post = (message: ToFrame): void => {
    if (isOpen) port.postMessage(message);
  };
  const link: FrameLink = {
    tab,
    frame,
    host: hostOfFrame(port.sender),
    from,
    fresh,
    send(message) {
      const files = neededFor(message);
      const areThere = files.map(bring);
      // The top frame draws as soon as it has searched: its overlay comes meanwhile.
      if (message.type === 'watch' && message.steps.length > 0 && frame === 0) void bring('overlay.js');
      if (files.length === 0 && waiting === null) {
        post(message);
        return;
      }
      const mine: Promise<void> = Promise.all([waiting, ...areThere]).then(() => {
        if (waiting === mine) waiting = null;
        post(message);
      });
      waiting = mine;
    },
  };
  port.onMessage.addListener((raw) => {
    const message = readFromFrame(raw);
    // Chromium opens a panel in the turn of the press alone: before anything is awaited.
    if (message?.type === 'act' && ASKS_FOR_HELP.has(message.action)) openPanel(tab);
    if (message !== null) void conductor.then((ready) => ready.receive(link, message));
  });
  port.onDisconnect.addListener(() => {
    isOpen = false;
    void conductor.then((ready) => ready.disconnect(link));
  });
  void conductor.then((ready) => {
    if (isOpen) ready.connect(link);
  });
}
