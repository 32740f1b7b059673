import * as dom from '../../dom/reads.ts';

/** Where no frame comes (a throttled frame of another origin), time passes instead. Milliseconds. */
const FRAME_LIMIT = 60;

/** Waits until the page has been drawn once since now, scripts of its own frame included. */
export function twoFrames(document: Document): Promise<void> {
  const view = dom.defaultView(document);
  const frame = (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, FRAME_LIMIT);
      view?.requestAnimationFrame(() => resolve());
    });
  return frame().then(frame);
}
