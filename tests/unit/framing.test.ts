import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame, type Frame, FrameDecoder } from '../../native-host/messaging/frames.ts';
import { MAX_FRAME_BYTES } from '../../shared/protocol/version.ts';

/** The same bytes cut at the given places. */
function cut(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

const decode = (chunks: readonly Uint8Array[]): readonly Frame[] => {
  const decoder = new FrameDecoder();
  return chunks.flatMap((chunk) => decoder.push(chunk));
};

const raw = (body: Uint8Array | string, announced?: number): Buffer => {
  const bytes = Buffer.from(body);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(announced ?? bytes.length);
  return Buffer.concat([length, bytes]);
};

const jsonObject = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 });

describe('frames', () => {
  it('give the same messages however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(jsonObject, { maxLength: 5 }), fc.array(fc.nat(), { maxLength: 20 }), (messages, places) => {
        const bytes = Buffer.concat(messages.map((message) => encodeFrame(message)));
        const expected = messages.map((message) => JSON.parse(JSON.stringify(message)));
        const frames = decode(cut(bytes, places));
        expect(frames.map((frame) => (frame.type === 'message' ? frame.value : frame.code))).toEqual(expected);
      }),
    );
  });

  it('of any bytes give messages or named errors, never an exception, and the same whatever the cuts', () => {
    const lying = fc.record({
      body: fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.constantFrom('', '[]', '{', '{"a":1}x')),
      announced: fc.option(fc.constantFrom(0, 3, MAX_FRAME_BYTES + 1), { nil: undefined }),
    });
    const frame = fc.oneof(
      jsonObject.map((message) => encodeFrame(message)),
      lying.map(({ body, announced }) => raw(body, announced)),
    );
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 5 }), fc.array(fc.nat(), { maxLength: 10 }), (frames, places) => {
        const bytes = Buffer.concat(frames);
        expect(decode(cut(bytes, places))).toEqual(decode([bytes]));
      }),
    );
  });

  it('read one byte at a time give the message', () => {
    const bytes = encodeFrame({ id: 1, text: 'é€😀' });
    expect(decode([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual([
      { type: 'message', value: { id: 1, text: 'é€😀' } },
    ]);
  });
});

describe('a frame', () => {
  it('of exactly the limit is read', () => {
    const message = { pad: 'x'.repeat(MAX_FRAME_BYTES - '{"pad":""}'.length) };
    expect(decode([encodeFrame(message)])).toEqual([{ type: 'message', value: message }]);
  });

  it.each([
    ['one byte over the limit', MAX_FRAME_BYTES + 1],
    ['the word "Hell" read as a length', 1819043144],
    ['the largest length there is', 0xffffffff],
  ])('that announces %s is refused before its bytes come, and nothing after it is read', (_what, announced) => {
    const decoder = new FrameDecoder();
    expect(decoder.push(raw('', announced))).toEqual([{ type: 'error', code: 'frame_too_large' }]);
    expect(decoder.push(encodeFrame({ id: 1 }))).toEqual([]);
  });

  it.each([
    ['without a body', ''],
    ['of broken JSON', '{"id":1'],
    ['with a list at the top', '[1]'],
    ['with null at the top', 'null'],
    ['with a text at the top', '"hello"'],
    ['of bytes that are no UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)],
    ['of overlong UTF-8', Uint8Array.of(0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d)],
    ['deeper than a parser can go', '['.repeat(60_000)],
  ])('%s is an invalid frame, and the next one is read', (_what, body) => {
    expect(decode([raw(body), encodeFrame({ id: 2 })])).toEqual([
      { type: 'error', code: 'invalid_frame' },
      { type: 'message', value: { id: 2 } },
    ]);
  });

  it('to the browser over its limit is not sent', () => {
    expect(() => encodeFrame({ text: 'x'.repeat(1024 * 1024) })).toThrow(RangeError);
  });
});
