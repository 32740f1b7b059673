import { readFileSync } from 'node:fs';
import type { StrangersPage } from '../../support/locator/strangers.ts';
import { SHELLS } from './shells.ts';

/** `there`: what a step looks for is plainly on the page and marked (`data-truth`, `data-may`); `tempting`: it is not, and something resembles it. */
interface Drawn extends StrangersPage {
  readonly group: 'there' | 'tempting';
}

/** The Ordre's site, E-POP, Pro Santé Connect with the activation of the e-CPS, and what resembles. */
const FILES = ['ordre', 'epop', 'wallet', 'twins'] as const;

/** A page as the files have it: what it is, where, in which shell and under which title; a line of markup; its banner and its frame, if any. */
const PAGE =
  /^<!-- (there|tempting): (.+?) \| (\S+) \| (\w+) \| (.+) -->\n(.*)\n(?:<!-- banner -->\n(.*)\n)?(?:<!-- frame: (\S+) -->\n(.*)\n)?$/;

/** All pages of the round; `qr` is the picture of a code, as a data address, `drawing` the same as an svg. */
export function strangerRound(qr: string, drawing: string): readonly Drawn[] {
  const texts = FILES.flatMap((file) =>
    readFileSync(`${import.meta.dirname}/${file}.html`, 'utf8').split(/^(?=<!-- (?:there|tempting): )/m),
  );
  return texts.map((text, at) => {
    const [, group, name = '', address = '', shell = '', title = '', body = '', banner, frame, framed = ''] =
      PAGE.exec(text) ?? [];
    const html = SHELLS[shell]?.(title, body, banner).replaceAll('{qr}', qr).replaceAll('{drawing}', drawing);
    if (html === undefined) throw new Error(`no page: ${text}`);
    // Each has an address of its own, so that one may follow the other in a tab.
    const url = `${address}${address.includes('?') ? '&' : '?'}p=${at}`;
    const documents = new Map([[url, html]]);
    if (frame !== undefined) documents.set(frame, framed);
    return { name, group: group as Drawn['group'], url, documents };
  });
}
