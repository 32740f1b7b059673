import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Source Sans 3 (SIL OFL 1.1): narrow, well legible in small type, and nobody's charter. The extension itself carries no font. */
const FOLDER = 'node_modules/@fontsource/source-sans-3';
const FAMILY = 'Source Sans 3';

const FACES = [
  { file: 'source-sans-3-latin-400-normal.woff2', weight: 400, style: 'normal' },
  { file: 'source-sans-3-latin-400-italic.woff2', weight: 400, style: 'italic' },
  { file: 'source-sans-3-latin-700-normal.woff2', weight: 700, style: 'normal' },
] as const;

const faceRule = ({ file, weight, style }: (typeof FACES)[number]): string => {
  const bytes = readFileSync(join(FOLDER, 'files', file)).toString('base64');
  return `@font-face{font-family:"${FAMILY}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${bytes}) format("woff2")}`;
};

/** The page set in the same type on every machine, with the font inside. */
export const inOwnType = (page: string): string =>
  page.replace(
    '</head>',
    `<style>${FACES.map(faceRule).join('')}.sheet,.sheet *{font-family:"${FAMILY}",sans-serif}</style></head>`,
  );

/** The licence goes with the font (OFL 1.1, condition 2). */
export const copyFontLicence = (to: string): void => copyFileSync(join(FOLDER, 'LICENSE'), to);
