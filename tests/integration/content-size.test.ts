import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/build/extension.ts';
import { AT_ONCE } from '../../scripts/build/page-script.ts';
import { MOST_BYTES } from '../../scripts/package/size-limits.ts';

const ON_DEMAND = ['page.js', 'teach.js', 'walk.js', 'offer.js'];

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

  it(`is at most ${MOST_BYTES.contentScript} bytes`, () => {
    const files = manifest.content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]);
    expect(files).toEqual(['portal.js']);
    expect(files.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(MOST_BYTES.contentScript);
  });

  const gzipped = (file: string): number => gzipSync(read(file), { level: 9 }).length;

  it(`offers help with at most ${MOST_BYTES.offer} bytes`, () => {
    expect(gzipped('offer.js')).toBeLessThanOrEqual(MOST_BYTES.offer);
  });

  it('draws with no more than it may while a guide runs', () => {
    const bytes = ['portal.js', 'page.js'].reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES.drawingPage);
  });

  it('has what comes with a page compiled at once, before its search', () => {
    expect(read('page.js').startsWith(`${AT_ONCE}\n`)).toBe(true);
  });

  it('carries what searches and draws once: what it may do besides takes it from there', () => {
    expect(read('page.js')).toContain('checkVisibilityCSS');
    expect(read('page.js')).toContain('attachShadow');
    for (const file of ['teach.js', 'walk.js']) expect(read(file), file).not.toMatch(/checkVisibilityCSS|attachShadow/);
  });

  it('can say why: the ids of its rules are in what searches', () => {
    expect(read('page.js')).toContain('site-footer');
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
