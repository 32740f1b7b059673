import { createObserver } from '../create-observer.ts';
import { encodeFrame, FrameDecoder } from './frames.ts';
import { createOutbox } from './outbox.ts';
import { startSession } from './session.ts';
import { claimStdout } from './stdout.ts';

/** Serves one browser over stdin and stdout until it closes stdin. */
export function serve(): void {
  const stdout = claimStdout();
  const log = (line: string): void => console.error(`compagnon-ecps: ${line}`);
  process.on('uncaughtException', (error) => {
    log(error.stack ?? error.message);
    process.exit(1);
  });

  /** Why nothing is read at the moment: a browser that does not read our answers, or asks more than we can do. */
  const holds = new Set<'stdout is full' | 'too much is asked'>();
  const hold = (why: 'stdout is full' | 'too much is asked') => (isHeld: boolean) => {
    if (isHeld) holds.add(why);
    else holds.delete(why);
    if (holds.size > 0) process.stdin.pause();
    else process.stdin.resume();
  };
  const sink = {
    write: (message: object) => stdout.write(encodeFrame(message)),
    whenDrained: stdout.whenDrained,
  };
  const session = startSession({
    send: createOutbox(sink, hold('stdout is full')),
    hold: hold('too much is asked'),
    observer: createObserver(),
    diagnose: async (facts) => (await import('../../shared/diagnosis/diagnose.ts')).diagnose(facts),
    log,
  });
  const decoder = new FrameDecoder();

  process.stdin.on('data', (chunk: Buffer) => {
    for (const frame of decoder.push(chunk)) {
      if (frame.type === 'message') session.receive(frame.value);
      else session.reject(frame.code);
      // Where a frame's end is not known, nothing after it can be read: say so and end.
      if (frame.type === 'error' && frame.code === 'frame_too_large')
        stdout.write(new Uint8Array(), () => process.exit(1));
    }
  });
  // Both browsers close stdin when the port is closed; nothing is worth finishing then.
  process.stdin.on('end', () => process.exit(0));
  process.stdin.on('error', () => process.exit(0));
}
