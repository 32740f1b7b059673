/**
 * What the bench puts into a copy of the extension, where it runs without any debugger: one would hold up every new page.
 * Both functions are written into scripts as their own text, so they may use nothing from outside but their arguments.
 */

/** Times of one opening, in ms from the click. An empty page has but one. */
interface Opening {
  /** The first frame with anything in it. */
  readonly first: number;
  readonly shown: number;
  readonly live: number;
}

/** All openings, the two pages by turns. */
export type Openings = Readonly<Record<'empty' | 'popup', readonly Opening[]>>;

/** In the opened page: tells the moments, ms since 1970, after the frames with anything, with the wanted verdict, and with that live. */
export function stopwatch(verdict: string): void {
  const moments: { first?: number; shown?: number; live?: number } = {};
  const look = (): void => {
    const place = document.querySelector<HTMLElement>('.verdict, .empty');
    const isDrawn = place !== null || document.querySelector('main') !== null;
    const isThere = place?.className === 'empty' || place?.querySelector('.notice-title')?.textContent === verdict;
    const isLive = isThere && place?.dataset['stale'] !== 'true';
    if (isDrawn) {
      // A message sent in a frame's callback arrives when the frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.timeOrigin + performance.now();
        moments.first ??= now;
        if (isThere) moments.shown ??= now;
        if (isLive && moments.live === undefined) {
          moments.live = now;
          new BroadcastChannel('bench').postMessage(moments);
        }
      };
      port2.postMessage(null);
    }
    if (moments.live === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Chrome {
  readonly action: { setPopup(to: { popup: string }): Promise<void>; openPopup(): Promise<void> };
  readonly extension: { getViews(which: { type: 'popup' }): readonly Window[] };
}

/** In a tab: opens both pages as the icon does, by turns, and posts the times to `address`. The first turns only warm up. */
export async function clickAgainAndAgain(turns: number, warmUp: number, address: string): Promise<void> {
  const { action, extension } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const channel = new BroadcastChannel('bench');
  const openings: Record<'empty' | 'popup', Opening[]> = { empty: [], popup: [] };
  for (let turn = 0; turn < warmUp + turns; turn += 1)
    for (const page of ['empty', 'popup'] as const) {
      await action.setPopup({ popup: `${page}.html` });
      await pause(100);
      const moments = new Promise<Opening>((heard) => {
        channel.onmessage = ({ data }) => heard(data as Opening);
      });
      const click = performance.timeOrigin + performance.now();
      await action.openPopup();
      const { first, shown, live } = await moments;
      if (turn >= warmUp) openings[page].push({ first: first - click, shown: shown - click, live: live - click });
      await pause(300);
      for (const view of extension.getViews({ type: 'popup' })) view.close();
      await pause(300);
    }
  await fetch(address, { method: 'POST', body: JSON.stringify(openings) });
}
