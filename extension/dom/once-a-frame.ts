/** Has something done in the next frame, once, however often it is asked for until then, and not after the signal. */
export function onceAFrame(act: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  const inFrame = (): void => {
    frame = 0;
    act();
  };
  return () => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(inFrame);
  };
}
