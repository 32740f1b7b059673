import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { FILES_OF, STEPS_OF } from '../../extension/guide/background/page-scripts.ts';
import { buildExtension } from '../../scripts/build/extension.ts';

/** Bytes, gzip -9: what every frame of an official page is made to read, guide or no guide. */
const LIMIT = 1_500;
/** Bytes, gzip -9: the offer is put into pages where nobody asked for anything. */
const MOST_OF_OFFER = 5_900;
/**
 * Bytes of all scripts of a page that draws, whichever guide runs: they lie on the user's own disk and are loaded while a guide runs alone,
 * so that what they cost is to be parsed. What else comes on demand is bounded by the archive (store-zips.test.ts).
 */
const MOST_OF_DRAWING = 205_000;
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

  it(`offers help with at most ${MOST_OF_OFFER} bytes`, () => {
    expect(gzipped('offer.js')).toBeLessThanOrEqual(MOST_OF_OFFER);
  });

  it.each(Object.entries(STEPS_OF))('draws with no more than it may while the guide %s runs', (_, steps) => {
    const files = new Set(['portal.js', ...steps, ...FILES_OF['guide.js'], ...FILES_OF['overlay.js']]);
    const bytes = [...files].reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0);
    expect(bytes).toBeLessThanOrEqual(MOST_OF_DRAWING);
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
    expect(read('engine.js')).toContain('site-footer');
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
