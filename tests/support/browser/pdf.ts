import { inflateSync } from 'node:zlib';

/** What is read of a PDF as browsers write it (ISO 32000-1: object streams 7.5.7, page objects 7.7.3.3, outline 12.3.3, strings 7.9.2). */

const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

/** Firefox packs its page objects into object streams; Chromium leaves them plain. */
export function pagesOfPdf(pdf: Uint8Array): number {
  const text = latin(pdf);
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm\b[\s\S]*?\bstream\r?\n/g)].map(({ index, 0: head }) =>
    latin(inflateSync(pdf.subarray(index + head.length))),
  );
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Titles of the outline, which Chromium makes from the headings that are printed; it loses the blank where a heading breaks. */
export function titlesInPdf(pdf: Uint8Array): readonly string[] {
  const text = latin(pdf);
  const literal = [...text.matchAll(/\/Title\s*\(((?:\\[\s\S]|[^\\)])*)\)/g)].map(([, said = '']) =>
    decoded(unescaped(said)),
  );
  const hex = [...text.matchAll(/\/Title\s*<([0-9A-Fa-f\s]*)>/g)].map(([, said = '']) =>
    decoded(Buffer.from(said.replaceAll(/\s/g, ''), 'hex')),
  );
  return [...literal, ...hex];
}

function unescaped(literal: string): Buffer {
  const plain = literal.replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, sign?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign ?? ''] ?? sign ?? '';
  });
  return Buffer.from(plain, 'latin1');
}

/** UTF-16 behind its mark, else a byte a character. */
const decoded = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1');
