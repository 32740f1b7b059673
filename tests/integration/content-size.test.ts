import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { FILES_OF, STEPS_OF } from '../../extension/guide/background/page-scripts.ts';
import { buildExtension } from '../../scripts/build/extension.ts';

/** Bytes, gzip -9: what every frame of an official page is made to read, guide or no guide. */
const LIMIT = 1_500;
/** What comes on demand, each with what it shares: more says that something got in by mistake. Of the two together that search, the goal is 34,000. */
const MOST = {
  'guide.js': 38_300,
  'teach.js': 48_700,
  'overlay.js': 24_000,
  'picker.js': 28_500,
  // Put into pages where nobody asked for anything; a quarter of it tells whether a press was meant for what lies over it.
  'offer.js': 5_900,
  'vocabulary.js': 23_500,
  'walk.js': 2_500,
} as const satisfies Readonly<Record<keyof typeof FILES_OF, number>>;
/** All scripts of a page that draws, whichever guide runs. */
const MOST_OF_DRAWING = 70_000;
const ON_DEMAND = [...new Set<string>([...Object.values(FILES_OF), ...Object.values(STEPS_OF)].flat())];

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

interface Manifest {
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly css?: readonly string[] }[];
  readonly web_accessible_resources?: unknown;
}

describe.each(['chrome', 'firefox'] as const)('what every official page is made to load, as built for %s', (name) => {
  let manifest: Manifest;
  const read = (file: string): string => readFileSync(join(BUILDS[name], file), 'utf8');
  beforeAll(async () => {
    if (!existsSync(BUILDS[name])) await buildExtension(name);
    manifest = JSON.parse(read('manifest.json'));
  }, 120_000);

  it(`is at most ${LIMIT} bytes`, () => {
    const files = manifest.content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]);
    expect(files).toEqual(['portal.js']);
    expect(files.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(LIMIT);
  });

  const gzipped = (file: string): number => gzipSync(read(file), { level: 9 }).length;

  const all = (files: readonly string[]): number => [...new Set(files)].reduce((sum, file) => sum + gzipped(file), 0);

  it.each(Object.entries(MOST))('brings with %s no more than it may, on demand', (script, most) => {
    expect(all(FILES_OF[script as keyof typeof FILES_OF])).toBeLessThanOrEqual(most);
  });

  it.each(Object.entries(STEPS_OF))('draws with no more than it may while the guide %s runs', (_, steps) => {
    const files = ['portal.js', ...steps, ...FILES_OF['guide.js'], ...FILES_OF['overlay.js']];
    expect(all(files)).toBeLessThanOrEqual(MOST_OF_DRAWING);
  });

  it('brings before each script the files that it takes from', () => {
    const place = /Symbol\.for\([`"]compagnon-ecps[`"]\)\](?:\?\?=\{\}\))?\.(\w+)(\?\?=)?/g;
    for (const files of [...Object.values(FILES_OF), ...Object.values(STEPS_OF).filter(({ length }) => length > 0)]) {
      const left: string[] = [];
      for (const file of files)
        for (const [, name = '', leaves] of read(file).matchAll(place))
          if (leaves === undefined) expect(left).toContain(name);
          else left.push(name);
      expect(left).toHaveLength(files.length - 1);
    }
  });
  it('has what comes with a page compiled at once, before its search', () => {
    for (const file of ['sight.js', 'engine.js', 'drawing.js'])
      expect(read(file)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('can say why: the ids of its rules are in what searches', () => {
    expect(ON_DEMAND.filter((file) => read(file).includes('site-footer'))).toEqual(['engine.js']);
  });

  it('holds neither what searches, nor what draws, nor words, nor what targets look like', () => {
    const script = read('portal.js');
    const elsewhere = [
      'checkVisibility',
      'attachShadow',
      'showPopover',
      'Aide non officielle',
      'donnees professionnelles',
      'useState',
    ];
    expect(elsewhere.filter((words) => script.includes(words))).toEqual([]);
  });

  it('gives each page of ours the sheet of all pages before its own, which then win', () => {
    for (const page of globSync('*.html', { cwd: BUILDS[name] })) {
      const sheets = read(page).match(/<link rel="stylesheet"[^>]*>/g) ?? [];
      expect(sheets.slice(1).join(), page).not.toContain('/theme-');
      expect(sheets[0], page).toContain('/theme-');
    }
  });

  it('tells the page nothing: no event, no message, no file a page may ask for', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    const inPages = ['portal.js', ...ON_DEMAND];
    expect(inPages.filter((file) => /dispatchEvent|window\.postMessage|CustomEvent/.test(read(file)))).toEqual([]);
  });
});
