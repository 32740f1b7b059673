import { readFileSync, writeFileSync } from 'node:fs';
import * as ResEdit from 'resedit';

const SIZES = [16, 32, 48, 128] as const;
const BITS = 32;

/** Our icon in the sizes Windows asks for, as PNG images inside an icon group (Windows Vista and later read them). */
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
