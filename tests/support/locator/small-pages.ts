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
  'site-head':
    '<header><a href="/">Portail</a><nav><a href="/a">Accueil</a><a href="/b">Mes démarches en ligne</a></nav></header><main>',
  'site-foot': `</main><footer><p>${'Ce site est celui de l’Ordre national des pharmaciens. '.repeat(9)}</p></footer>`,
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

/**
 * Before each page: `<!-- says: what it shows | at: address | title: … | answer: none disabled -->`: address and title where they are not the usual
 * ones, the answer where more is asked than what is ringed.
 */
const HEAD =
  /^<!-- says: (?<says>.+?)(?: \| at: (?<at>\S+))?(?: \| title: (?<title>.+?))?(?: \| answer: (?<told>.+))? -->$/m;

function pageOf(step: StepId, text: string): Case {
  const { says, at = usualAddress(step), title, told } = HEAD.exec(text)?.groups ?? {};
  if (says === undefined) throw new Error(`a page for ${step} does not begin with what it says: ${text.slice(0, 80)}`);
  const body = text
    .replace(HEAD, '')
    .trim()
    .replace(/\{([a-z-]+)\}/g, (whole, name: string) => PARTS[name] ?? whole);
  return {
    says,
    url: new URL(at, usualAddress(step)).href,
    ...(title === undefined ? {} : { title }),
    ...(told === undefined ? {} : { told }),
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
