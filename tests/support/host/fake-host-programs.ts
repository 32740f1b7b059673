import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PROTOCOL, VERSION } from '../../../shared/protocol/version.ts';

// What stands where the native host would, each a program of its own (fake-hosts.ts).

interface Asked {
  readonly id: number;
  readonly type: string;
  readonly identity?: boolean;
}

function send(text: string): void {
  const body = Buffer.from(text);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  process.stdout.write(Buffer.concat([head, body]));
}
const say = (message: object): void => send(JSON.stringify(message));

function hear(answer: (asked: Asked) => void): void {
  let held: Buffer = Buffer.alloc(0);
  process.stdin.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 4 && held.length >= 4 + held.readUInt32LE(0)) {
      const size = held.readUInt32LE(0);
      answer(JSON.parse(held.subarray(4, 4 + size).toString()));
      held = held.subarray(4 + size);
    }
  });
  process.stdin.on('end', () => process.exit(0));
}

function stayMute(): void {
  process.stdin.resume();
  process.stdin.on('end', () => process.exit(0));
}

const spoken = (level: number) => ({ protocol: level, supported: { min: level, max: level } });
const hello = (level: number = PROTOCOL.max, version: string = VERSION) => ({
  type: 'hello',
  ...spoken(level),
  host: { version },
  capabilities: ['subscribe', 'diagnose'],
});
const diagnosis = (facts: unknown) => ({
  type: 'diagnosis',
  facts,
  diagnosis: { verdict: 'not-tested', route: 'activate-without-card', reader: null, checks: [], remedies: [] },
});

/** Says this level and version, and nothing else. */
const greet = (level: number, version?: string): void =>
  hear(({ id, type }) => {
    if (type === 'hello') say({ id, ...hello(level, version) });
  });
const refuse = (level: number): void =>
  hear(({ id }) =>
    say({ id, type: 'error', code: 'protocol_unsupported', ...spoken(level), host: { version: VERSION } }),
  );

/** Answers well with facts given once. @param identified what a request for identity gets, @param before that is said first */
function answerWell(facts: unknown, identified: unknown, before: () => void = () => {}): void {
  const answers: Readonly<Record<string, (asked: Asked) => void>> = {
    hello: ({ id }) => say({ id, ...hello() }),
    subscribe: ({ id }) => {
      say({ id, type: 'ok' });
      say({ type: 'snapshot', seq: 1, facts });
    },
    diagnose({ id, identity = false }) {
      if (identity) before();
      say({ id, ...diagnosis(identity ? identified : facts) });
    },
  };
  hear((asked) => answers[asked.type]?.(asked));
}

/** What a test says of a desk that changes: its facts, what a request for identity gets, how many wrong codes were typed. */
interface DeskNow {
  readonly facts: unknown;
  readonly identified: unknown;
  readonly wrong: number;
}

/** The files of such a desk. */
export interface DeskFiles {
  /** What is so now. */
  readonly desk: string;
  /** Is there once the tries were counted. */
  readonly counted: string;
}

/** Milliseconds between two looks at a file. */
const LOOKS_MS = 100;

function answerByFiles({ desk, counted }: DeskFiles): void {
  const look = (): DeskNow => JSON.parse(readFileSync(desk, 'utf8'));
  let [seq, shown, isSubscribed, { wrong }] = [0, '', false, look()];
  const tell = (): void => {
    const { facts } = look();
    if (!isSubscribed || JSON.stringify(facts) === shown) return;
    shown = JSON.stringify(facts);
    seq += 1;
    say({ type: 'snapshot', seq, facts });
  };
  setInterval(tell, LOOKS_MS);
  const answers: Readonly<Record<string, (asked: Asked) => object>> = {
    hello: () => ({ ...hello(), capabilities: ['subscribe', 'diagnose', 'tries'] }),
    subscribe() {
      isSubscribed = true;
      setTimeout(tell);
      return { type: 'ok' };
    },
    diagnose: ({ identity = false }) => diagnosis(identity ? look().identified : look().facts),
    tries() {
      const typed = look().wrong;
      const change = typed > wrong ? 'fewer' : 'same';
      wrong = typed;
      writeFileSync(counted, '');
      return { type: 'tries', change };
    },
  };
  hear((asked) => {
    const answer = (): void => say({ id: asked.id, ...(answers[asked.type]?.(asked) ?? { type: 'ok' }) });
    // The real one keeps a time between two counts.
    if (asked.type === 'tries') setTimeout(answer, 3 * LOOKS_MS);
    else answer();
  });
}

/** By name; each is broken in its own way (docs/sources/native-messaging.md 4.4), or steady. */
export const FAKE_HOSTS = {
  exitsAtOnce: () => process.exit(0),
  crashes: () => process.exit(7),
  printsText() {
    console.log('Hello, this is a log line');
    stayMute();
  },
  badJson() {
    send('{"type":');
    stayMute();
  },
  silent: stayMute,
  olderProtocol: () => greet(PROTOCOL.min - 1),
  olderVersion: () => greet(PROTOCOL.max, '0.9.0'),
  newerProtocol: () => greet(PROTOCOL.max + 1),
  refusesAsOlder: () => refuse(PROTOCOL.min - 1),
  refusesAsNewer: () => refuse(PROTOCOL.max + 1),
  /** Facts come without identity, as `snapshot` and `diagnosis` carry them. */
  steady: (facts: unknown, identified: unknown = facts) => answerWell(facts, identified),
  /** Its answer with the holder comes after that another card was seen in the reader. */
  late: (facts: unknown, identified: unknown, next: unknown) =>
    answerWell(facts, identified, () => say({ type: 'snapshot', seq: 2, facts: next })),
  /** Ends once this file is there; its next start says the other holder. */
  swapped(swap: string, facts: unknown, { first, next }: { readonly first: unknown; readonly next: unknown }) {
    const isSwapped = existsSync(swap);
    answerWell(facts, isSwapped ? next : first);
    if (!isSwapped) setInterval(() => existsSync(swap) && process.exit(1), 20);
  },
  atDesk: (files: DeskFiles) => answerByFiles(files),
} as const;
