import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { Case } from './adversarial.ts';
import * as parts from './page-parts.ts';

const FOLDER = 'tests/portals/small-pages';

/** What stands in braces in the files. */
const PARTS: Readonly<Record<string, string>> = {
  pen: parts.PEN,
  bin: parts.BIN,
  magnifier: parts.MAGNIFIER,
  orange: parts.ORANGE,
  blue: parts.BLUE,
  'contact-fields': parts.CONTACT_FIELDS,
  modules: 'M1 1h1v1h-1z'.repeat(200),
  strokes: 'M4 4h1v1z'.repeat(90),
  'forty-pens': Array.from(
    { length: 40 },
    (_, n) => `<section><h2>Rubrique ${n}</h2><button title="Modifier">${parts.PEN}</button></section>`,
  ).join(''),
};

/** Where a step is usually looked for. */
function usualAddress(step: StepId): string {
  if (!step.startsWith('E')) return parts.WALLET;
  if (['E1', 'E2', 'E3'].includes(step)) return parts.ORDRE;
  return ['E4', 'E5'].includes(step) ? parts.EPOP : `${parts.EPOP}fiche`;
}

/** Before each page: `<!-- says: what it shows | at: address | title: … -->`, the last two where they are not the usual ones. */
const HEAD = /^<!-- says: (?<says>.+?)(?: \| at: (?<at>\S+))?(?: \| title: (?<title>.+))? -->$/m;

function pageOf(step: StepId, text: string): Case {
  const { says, at = usualAddress(step), title } = HEAD.exec(text)?.groups ?? {};
  if (says === undefined) throw new Error(`a page for ${step} does not begin with what it says: ${text.slice(0, 80)}`);
  const body = text
    .replace(HEAD, '')
    .trim()
    .replace(/\{([a-z-]+)\}/g, (whole, name: string) => PARTS[name] ?? whole);
  return {
    says,
    url: new URL(at, usualAddress(step)).href,
    ...(title === undefined ? {} : { title }),
    step,
    answer: body.includes('data-is=target') ? 'ring' : body.includes('data-is=may') ? 'ring or silent' : 'silent',
    body,
  };
}

/**
 * Small pages on one subject, a file a step. `data-is=target` marks the one control that is to be ringed, `data-is=may` one that may be;
 * a page without marks is to be met with silence.
 */
export const pagesOn = (subject: string): readonly Case[] =>
  readdirSync(`${FOLDER}/${subject}`).flatMap((file) => {
    const step = basename(file, '.html') as StepId;
    const pages = readFileSync(`${FOLDER}/${subject}/${file}`, 'utf8').split(/^(?=<!-- says: )/m);
    return pages.map((text) => pageOf(step, text));
  });
