import type { Runtime } from 'webextension-polyfill';
import { isOfficialAddress } from '../../../shared/portals.ts';
import { isHelp } from '../decision/acts.ts';
import { readFromFrame } from '../messages/message-schema.ts';
import type { Joining } from '../messages/port-name.ts';
import type { Conductor } from './conductor.ts';
import type { FrameLink } from './frames.ts';

/**
 * A document that is, or is part of, a tab of an official host: the browser gives the addresses, and none outside our permissions. Frames
 * between the two are the document's own to check (framed-by-strangers.ts). Documents without an address of their own (about:, data:,
 * blob:) are here because a page of an official host made them.
 */
export function isOfficial({ url = '', tab, frameId }: Runtime.MessageSender): boolean {
  if (/^https?:/.test(url) && !isOfficialAddress(url)) return false;
  return frameId === 0 || isOfficialAddress(tab?.url);
}

/** Of documents without an address the host of the page that made them, which is their tab's or, in a window of their own, unknown. */
const hostOfFrame = (sender: Runtime.MessageSender | undefined): string =>
  [sender?.url, sender?.tab?.url]
    .map((address) => URL.parse(address ?? '')?.hostname ?? '')
    .find((host) => host !== '') ?? '';

/**
 * Joins one document of an official page to the conductor.
 * @param openPanel opens the panel beside a tab, for a press that asks for help
 */
export function joinFrame(
  port: Runtime.Port,
  { fresh, from }: Joining,
  conductor: Promise<Conductor>,
  openPanel: (tab: number) => void,
): void {
  const tab = port.sender?.tab?.id;
  const frame = port.sender?.frameId;
  if (tab === undefined || frame === undefined || port.sender === undefined || !isOfficial(port.sender)) return;
  let isOpen = true;
  const link: FrameLink = {
    tab,
    window: port.sender.tab?.windowId ?? null,
    frame,
    host: hostOfFrame(port.sender),
    from,
    fresh,
    send(message) {
      if (isOpen) port.postMessage(message);
    },
  };
  port.onMessage.addListener((raw) => {
    const message = readFromFrame(raw);
    // Chromium opens a panel in the turn of the press alone: before anything is awaited.
    if (message?.type === 'act' && isHelp(message.action)) openPanel(tab);
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
