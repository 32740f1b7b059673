import { readFileSync, writeFileSync } from 'node:fs';
import * as ResEdit from 'resedit';

const SIZES = [16, 32, 48, 128] as const;
const BITS = 32;

/**
 * Our icon in the sizes Windows asks for, as PNG images inside an icon group (Windows Vista and later read them). They are drawn by hand when
 * icon.svg changes: `chromium --headless --screenshot=48.png --window-size=48,48 --default-background-color=00000000 icon.svg`, then
 * `pngquant --speed 1 --nofs 32` (no channel of a pixel is more than 14 of 255 off) and `zopflipng -m -y`: half of the bytes.
 */
export const iconImages = (): ResEdit.Data.RawIconItem[] =>
  SIZES.map((size) => {
    const png = readFileSync(`extension/public/icon/${size}.png`);
    return ResEdit.Data.RawIconItem.from(new Uint8Array(png).buffer, size, size, BITS);
  });

/** Writes the same images as an .ico file, for the installer. */
export function writeIcon(path: string): void {
  const file = new ResEdit.Data.IconFile();
  for (const data of iconImages()) {
    file.icons.push({ width: data.width, height: data.height, colors: 0, planes: 1, bitCount: BITS, data });
  }
  writeFileSync(path, Buffer.from(file.generate()));
}
