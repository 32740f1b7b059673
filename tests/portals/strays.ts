import { readFileSync } from 'node:fs';
import type { StepId } from '../../shared/guides/guide.ts';

/** A page on an official host that holds none of the targets, however much it looks like one that does. */
interface Stray {
  readonly name: string;
  readonly host: string;
  readonly path: string;
  readonly status: number;
  readonly html: string;
  /** Steps whose control this page does hold; everything else must stay silent. */
  readonly holds: readonly StepId[];
  /** A dashed area on a section is right here: the section is there, its control cannot be told from others. */
  readonly areaWillDo: boolean;
}

const STYLE =
  'body{font:16px/1.5 sans-serif;margin:2rem;max-width:56rem}.i{display:inline-grid;place-items:center;width:34px;height:34px;border:0;border-radius:4px;cursor:pointer;color:#fff}.o{background:#f29a2b}.b{background:#1d71b8}.g{background:#ccc;color:#222}.r{display:flex;gap:1rem;align-items:center;border-bottom:1px solid #ccc;padding:.5rem}';

/** A page as the file has it: name, address and title; a status that is not 200, a step that it holds, an area that will do; a line of markup. */
const PAGE =
  /^<!-- (\S+): (https:\S+) \| (.+?)(?: \| (\d+))?(?: \| holds (\w+))?(?: \| (an area will do))? -->\n(.*)\n$/;

function strayIn(text: string): Stray {
  const [, name, address = '', title, status = '200', holds, area, body] = PAGE.exec(text) ?? [];
  if (name === undefined) throw new Error(`no page: ${text}`);
  const { host, pathname } = new URL(address);
  return {
    name,
    host,
    path: pathname,
    status: Number(status),
    html: `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body>${body}</body></html>`,
    holds: holds === undefined ? [] : [holds as StepId],
    areaWillDo: area !== undefined,
  };
}

export const STRAYS: readonly Stray[] = readFileSync('tests/portals/strays.html', 'utf8')
  .split(/^(?=<!-- )/m)
  .map(strayIn);

export function strayCalled(name: string): Stray {
  const found = STRAYS.find((stray) => stray.name === name);
  if (found === undefined) throw new Error(`no stray page ${name}`);
  return found;
}
