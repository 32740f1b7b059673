import { expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Conductor } from '../../extension/guide/background/conductor.ts';
import { joinFrame } from '../../extension/guide/background/frame-port.ts';
import type { FrameLink } from '../../extension/guide/background/frames.ts';
import type { ToFrame } from '../../extension/guide/messages/messages.ts';
import {
  PANEL_PORT,
  portName,
  readPortName,
  readSurfacePort,
  surfacePort,
} from '../../extension/guide/messages/port-name.ts';

const OFFICIAL = 'https://e-pop.ordre.pharmacien.fr/';
const WATCH: ToFrame = { type: 'watch', steps: [{ id: 'E6', ends: 'never' }] };

/** A frame joins, is told to search, and gives back the kinds of messages that reach it. */
async function join(
  frameId: number,
  { url, tabUrl }: { readonly url?: string; readonly tabUrl?: string | undefined } = { tabUrl: OFFICIAL },
): Promise<string[]> {
  const told: string[] = [];
  const port = {
    sender: { url: url ?? OFFICIAL, tab: { id: 1, ...(tabUrl === undefined ? {} : { url: tabUrl }) }, frameId },
    postMessage: ({ type }: ToFrame) => told.push(type),
    onMessage: { addListener: () => {} },
    onDisconnect: { addListener: () => {} },
  } as unknown as Runtime.Port;
  const connect = (link: FrameLink): void => link.send(WATCH);
  joinFrame(port, { fresh: true, from: '' }, Promise.resolve({ connect } as unknown as Conductor), () => {});
  await new Promise((done) => setTimeout(done));
  return told;
}

it('the name of a port carries from where a document was reached, and names of other ports say nothing', () => {
  const first = { fresh: true, from: '' } as const;
  expect(readPortName(portName(first))).toEqual(first);
  const again = { fresh: false, from: 'www.ordre.pharmacien.fr' } as const;
  expect(readPortName(portName(again))).toEqual(again);
  expect(readPortName('host-link')).toBeNull();
});

it.each([
  ['a frame of an official page in a tab of a stranger', 7, { tabUrl: 'https://example.org/' }],
  ['a frame in a tab whose address the browser does not tell', 7, {}],
  ['a frame in a tab of an official name without https', 7, { tabUrl: 'http://www.ordre.pharmacien.fr/' }],
  ['a document of a stranger', 0, { url: 'https://example.org/' }],
  ['an official name on another port', 0, { url: 'https://www.ordre.pharmacien.fr:8443/' }],
] as const)('is told nothing: %s', async (_, frame, where) => {
  expect(await join(frame, where)).toEqual([]);
});

it.each(['about:srcdoc', 'about:blank', 'data:text/html,x', 'blob:https://e-pop.ordre.pharmacien.fr/1'])(
  'a document that an official page made is told what to search for: %s',
  async (url) => {
    expect(await join(7, { url, tabUrl: OFFICIAL })).toEqual(['watch']);
  },
);

it('the port of a surface says which it is and in which window, where that is known', () => {
  expect(readSurfacePort(surfacePort(PANEL_PORT, 7))).toEqual({ kind: PANEL_PORT, window: 7 });
  expect(readSurfacePort(surfacePort(PANEL_PORT, undefined))).toEqual({ kind: PANEL_PORT, window: null });
});
