import { createObserver } from '../create-observer.ts';
import { encodeFrame, FrameDecoder } from './frames.ts';
import { startSession } from './session.ts';
import { claimStdout } from './stdout.ts';

/** Serves one browser over stdin and stdout until it closes stdin. */
export function serve(): void {
  const write = claimStdout();
  const log = (line: string): void => console.error(`compagnon-ecps: ${line}`);
  process.on('uncaughtException', (error) => {
    log(error.stack ?? error.message);
    process.exit(1);
  });

  const session = startSession({
    send: (message) => write(encodeFrame(message)),
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
      if (frame.type === 'error' && frame.code === 'frame_too_large') write(new Uint8Array(), () => process.exit(1));
    }
  });
  // Both browsers close stdin when the port is closed; nothing is worth finishing then.
  process.stdin.on('end', () => process.exit(0));
  process.stdin.on('error', () => process.exit(0));
}
