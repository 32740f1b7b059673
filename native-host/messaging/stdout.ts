interface Stdout {
  /** Writes bytes; `done` is called when they have left. @returns whether there is room for more */
  write(bytes: Uint8Array, done?: () => void): boolean;
  /** Calls once, when there is room again. */
  whenDrained(then: () => void): void;
}

/**
 * Makes this the one writer of stdout. Any other word there would be read as a frame's length (docs/sources/native-messaging.md 4.4), so
 * `console` and every other write goes to stderr from here on. Call it before anything else runs.
 */
export function claimStdout(): Stdout {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  // The browser went away while we wrote: there is nobody left to serve.
  process.stdout.on('error', () => process.exit(0));
  return {
    write: (bytes, done) => write(bytes, done),
    whenDrained: (then) => void process.stdout.once('drain', then),
  };
}
