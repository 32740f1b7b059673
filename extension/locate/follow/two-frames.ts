/** Where no frame comes (a throttled frame of another origin), time passes instead. Milliseconds. */
const FRAME_LIMIT = 60;

const frame = (): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, FRAME_LIMIT);
    requestAnimationFrame(resolve);
  });

/** Waits until the page has been drawn once since now, scripts of its own frame included. */
export const twoFrames = (): Promise<unknown> => frame().then(frame);
