import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer';

type Colour = readonly [red: number, green: number, blue: number];

/** What is painted, pixel by pixel: stacking is judged by this, since hit tests skip what cannot be clicked. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Colour;
}

/** Takes a picture of the viewport at one device pixel a CSS pixel. */
export async function takePicture(page: Page): Promise<Picture> {
  return decodePng(Buffer.from(await page.screenshot({ type: 'png' })));
}

/** True when each channel is within `tolerance` of the expected one. */
export const isNear = (colour: Colour, expected: Colour, tolerance = 24): boolean =>
  colour.every((channel, index) => Math.abs(channel - (expected[index] ?? 0)) <= tolerance);

/** Decodes what browsers write: 8 bits a channel, RGB or RGBA, not interlaced (PNG, third edition, 9 and 11). */
function decodePng(file: Buffer): Picture {
  const data: Buffer[] = [];
  let width = 0;
  let height = 0;
  let channels = 4;
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      if (body[8] !== 8 || (body[9] !== 2 && body[9] !== 6) || body[12] !== 0)
        throw new Error('unexpected kind of PNG');
      channels = body[9] === 6 ? 4 : 3;
    }
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const start = (Math.floor(y) * width + Math.floor(x)) * channels;
      return [rows[start] ?? 0, rows[start + 1] ?? 0, rows[start + 2] ?? 0];
    },
  };
}

type Predictor = (left: number, up: number, upLeft: number) => number;

/** By the number of the filter. */
const PREDICTORS: readonly Predictor[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function unfilter(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const filtered = raw.subarray(y * (stride + 1), (y + 1) * (stride + 1));
    const row = rows.subarray(y * stride, (y + 1) * stride);
    unfilterRow(filtered, row, above, step);
    above = row;
  }
  return rows;
}

function unfilterRow(filtered: Uint8Array, row: Uint8Array, above: Uint8Array, step: number): void {
  const predict = PREDICTORS[filtered[0] ?? 0];
  if (predict === undefined) throw new Error('no filter of PNG');
  for (let x = 0; x < row.length; x += 1)
    row[x] = (filtered[1 + x] ?? 0) + predict(row[x - step] ?? 0, above[x] ?? 0, above[x - step] ?? 0);
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const byLeft = Math.abs(estimate - left);
  const byUp = Math.abs(estimate - up);
  const byUpLeft = Math.abs(estimate - upLeft);
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
}
