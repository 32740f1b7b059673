import { MAX_FRAME_BYTES } from '../../shared/protocol/version.ts';

/** What arrives on stdin, frame by frame. After `frame_too_large` the stream has no frames any more. */
export type Frame =
  | { readonly type: 'message'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly type: 'error'; readonly code: 'frame_too_large' | 'invalid_frame' };

const LENGTH_BYTES = 4;

/** Browsers refuse a message of more than 1 MiB from a host; Chromium then cuts the line without a word. */
const MAX_OUTGOING_BYTES = 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Cuts a stream into native messages: 32-bit length in the machine's byte order (little-endian on every system we ship to), then JSON.
 * The length is checked before a byte is set aside, UTF-8 is strict, and only an object may stand at the top.
 */
export class FrameDecoder {
  readonly #length = Buffer.alloc(LENGTH_BYTES);
  #lengthFilled = 0;
  #body: Buffer | null = null;
  #bodyFilled = 0;
  #broken = false;

  /** @returns the frames that this chunk completes, in order; empty for ever after a frame that is too large */
  push(chunk: Uint8Array): readonly Frame[] {
    const frames: Frame[] = [];
    let at = 0;
    while (at < chunk.length && !this.#broken) {
      if (this.#body === null) {
        const part = chunk.subarray(at, at + LENGTH_BYTES - this.#lengthFilled);
        this.#length.set(part, this.#lengthFilled);
        this.#lengthFilled += part.length;
        at += part.length;
        if (this.#lengthFilled < LENGTH_BYTES) break;
        const announced = this.#length.readUInt32LE(0);
        if (announced > MAX_FRAME_BYTES) {
          this.#broken = true;
          frames.push({ type: 'error', code: 'frame_too_large' });
          break;
        }
        this.#body = Buffer.alloc(announced);
        this.#bodyFilled = 0;
      }
      const part = chunk.subarray(at, at + this.#body.length - this.#bodyFilled);
      this.#body.set(part, this.#bodyFilled);
      this.#bodyFilled += part.length;
      at += part.length;
      if (this.#bodyFilled === this.#body.length) {
        frames.push(read(this.#body));
        this.#body = null;
        this.#lengthFilled = 0;
      }
    }
    return frames;
  }
}

function read(body: Uint8Array): Frame {
  try {
    const value: unknown = JSON.parse(utf8.decode(body));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { type: 'message', value: { ...value } };
  } catch {
    // Neither strict UTF-8 nor JSON: said below.
  }
  return { type: 'error', code: 'invalid_frame' };
}

/**
 * One message as it goes to the browser.
 * @throws RangeError when it is more than a browser takes
 */
export function encodeFrame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  if (body.length > MAX_OUTGOING_BYTES) throw new RangeError(`message of ${body.length} bytes`);
  const frame = Buffer.alloc(LENGTH_BYTES + body.length);
  frame.writeUInt32LE(body.length, 0);
  frame.set(body, LENGTH_BYTES);
  return frame;
}
