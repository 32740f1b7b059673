import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Card } from './transport.ts';

/** An exchange as the card saw it. Times in ms of performance.now(). */
export interface Apdu {
  readonly command: Buffer;
  /** Null when the card never answered: mute, or torn out. */
  readonly response: Buffer | null;
  readonly begin: number;
  readonly end: number;
}

/** What a hook makes of an exchange: nothing special, another answer, no answer ever, or the card pulled out. */
type Intervention = undefined | { readonly answer: Buffer } | 'mute' | 'remove';

/** Faults. `index` counts the APDUs since insertion, from 0. Both may be asynchronous: an own delay, for instance. */
export interface CardHooks {
  before?(command: Buffer, index: number): Intervention | Promise<Intervention>;
  after?(command: Buffer, response: Buffer, index: number): Intervention | Promise<Intervention>;
}

interface InsertOptions {
  /** vpcd's TCP port. */
  readonly port: number;
  readonly card: Card;
  /** Time the card takes for each APDU, ms. A real reader and card take about 100. */
  readonly delayMs?: number;
  readonly hooks?: CardHooks;
  /** Put the card back whenever vpcd goes away: for a card that outlives restarts of pcscd. */
  readonly stayInserted?: boolean;
  /** How long to wait for vpcd, ms; 10 000 unless told. */
  readonly limitMs?: number;
}

export interface InsertedCard {
  /** Pulls the card out; resolves when vpcd has been told. Can be called again. */
  remove(): Promise<void>;
  /** Every APDU since insertion, oldest first. */
  readonly log: readonly Apdu[];
  /** Resolves when pcscd has powered the card and read its ATR: from then on PC/SC lists it. */
  readonly powered: Promise<void>;
}

/** pcscd looks for a card every 400 ms: one that is away for so long is seen to be. */
const AWAY_MS = 1_000;
/** Looks after which a card that is still not powered has been taken for the one before: a new one is powered at the first. */
const LOOKS_UNPOWERED = 8;

/** vpcd's one-byte messages. Everything longer is an APDU. */
const CONTROL = { off: 0, on: 1, reset: 2, atr: 4 } as const;

/**
 * Puts a card into a reader of vpcd: connects, and answers until removed. pcscd notices within about half a second.
 * @throws when vpcd does not listen in time
 */
export async function insertCard(options: InsertOptions): Promise<InsertedCard> {
  const log: Apdu[] = [];
  const { promise: powered, resolve: nowPowered } = Promise.withResolvers<void>();
  let removed = false;
  let socket = await connectTo(options.port, options.limitMs ?? 10_000);

  function serve(current: Socket): void {
    socket = current;
    const slip = (): void => {
      current.destroy();
      // Back at once it would be taken for the one before once more, by a host that tries again before pcscd has looked.
      if (!options.stayInserted) void sleep(AWAY_MS).then(reconnect);
    };
    const answer = conversation(options, log, { nowPowered, pullOut: () => void remove(), slip });
    let pending = Promise.resolve();
    let received: Buffer = Buffer.alloc(0);
    current.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const message = received.subarray(2, 2 + received.readUInt16BE(0));
        received = received.subarray(2 + message.length);
        pending = pending.then(async () => {
          const reply = await answer(message);
          if (reply !== null && current.writable) current.write(framed(reply));
        });
      }
    });
    current.once('close', () => {
      if (!removed && options.stayInserted) void reconnect();
    });
  }

  async function reconnect(): Promise<void> {
    options.card.reset();
    while (!removed) {
      const again = await connectTo(options.port, 1_000).catch(() => null);
      if (again === null) continue;
      if (removed) again.destroy();
      else serve(again);
      return;
    }
  }

  async function remove(): Promise<void> {
    removed = true;
    if (socket.closed) return;
    await new Promise<void>((resolve) => {
      socket.once('close', () => resolve());
      socket.destroy();
    });
  }

  serve(socket);
  return { remove, log, powered };
}

const framed = (payload: Buffer): Buffer =>
  Buffer.concat([Buffer.of(payload.length >> 8, payload.length & 0xff), payload]);

/** Answers vpcd's messages one by one; null is no answer. */
function conversation(
  { card, delayMs = 0, hooks = {} }: InsertOptions,
  log: Apdu[],
  events: { readonly nowPowered: () => void; readonly pullOut: () => void; readonly slip: () => void },
): (message: Buffer) => Promise<Buffer | null> {
  let index = 0;
  let isOn = false;
  let unpowered = 0;

  function control(code: number | undefined): Buffer | null {
    if (code === CONTROL.atr) {
      if (isOn) setImmediate(events.nowPowered);
      unpowered += 1;
      if (unpowered === LOOKS_UNPOWERED) events.slip();
      return card.atr;
    }
    isOn = code !== CONTROL.off;
    unpowered = Number.NEGATIVE_INFINITY;
    if (isOn) card.reset();
    return null;
  }

  async function exchange(command: Buffer, mine: number): Promise<Buffer | 'mute' | 'remove'> {
    if (delayMs > 0) await sleep(delayMs);
    const before = await hooks.before?.(command, mine);
    if (before === 'mute' || before === 'remove') return before;
    const response = before?.answer ?? card.transmit(command);
    const after = await hooks.after?.(command, response, mine);
    return after === 'mute' || after === 'remove' ? after : (after?.answer ?? response);
  }

  return async (message) => {
    if (message.length === 1) return control(message[0]);
    if (!isOn) {
      // vpcd takes a card that comes within the moment between two looks for the one before, and sends it what was for that one. A reader
      // sends nothing to a card that it has not powered: its connection fails, and it is found anew.
      events.slip();
      return null;
    }
    const command = Buffer.from(message);
    const begin = performance.now();
    const outcome = await exchange(command, index++);
    const response = typeof outcome === 'string' ? null : outcome;
    log.push({ command, response, begin, end: performance.now() });
    if (outcome === 'remove') events.pullOut();
    return response;
  };
}

/** A connection to vpcd, tried again until the limit: pcscd may still be starting. */
async function connectTo(port: number, limitMs: number): Promise<Socket> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const socket = await attempt(port);
    if (socket !== null) return socket;
    if (performance.now() > deadline) throw new Error(`no vpcd on port ${port} within ${limitMs} ms`);
    await sleep(50);
  }
}

function attempt(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    socket.once('connect', () => {
      socket.on('error', () => socket.destroy());
      resolve(socket);
    });
    socket.once('error', () => resolve(null));
  });
}
