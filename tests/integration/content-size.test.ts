import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/build/extension.ts';
import { GUIDE_IDS } from '../../shared/guides/guides.ts';

/** Bytes, gzip -9: what every frame of an official page is made to read, guide or no guide. */
const LIMIT = 20_000;
/** What comes on demand, each: more says that something got in by mistake. Two of them have all rules of the locator in them. */
const MOST_ON_DEMAND = 30_000;
const ON_DEMAND = [
  'guide.js',
  'offer.js',
  'overlay.js',
  'teach.js',
  'picker.js',
  'vocabulary.js',
  'steps.js',
  ...GUIDE_IDS.map((guide) => `runs-${guide}.js`),
];

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
    const bytes = files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });

  it(`brings no script of more than ${MOST_ON_DEMAND} bytes on demand`, () => {
    const sizes = ON_DEMAND.map((file) => gzipSync(read(file), { level: 9 }).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_ON_DEMAND);
  });

  it('has what comes with a page compiled at once, before its search', () => {
    for (const file of ['guide.js', 'overlay.js']) expect(read(file)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
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

  it('tells the page nothing: no event, no message, no file a page may ask for', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    const inPages = ['portal.js', ...ON_DEMAND];
    expect(inPages.filter((file) => /dispatchEvent|window\.postMessage|CustomEvent/.test(read(file)))).toEqual([]);
  });
});
