import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { OPEN_ROOTS } from '../../../tests/support/browser/open-roots.ts';
import { AT_ONCE } from '../../build/page-script.ts';
import type { Build } from './builds.ts';

/** Files put on the page: scripts, where the last one sets `globalThis.contestant`, and a style sheet. */
export interface Contestant {
  readonly name: string;
  readonly scripts: readonly string[];
  readonly css: string;
  /** JavaScript and style sheet, gzip -9. */
  readonly bytes: number;
}

/** Where each draws its hole or ring, in viewport pixels. */
const HELPERS = `const boxOf = (element) => { if (!element || getComputedStyle(element).display === 'none') return null; const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height } };
  const cutOut = (selector) => { const path = document.querySelector(selector); const d = path?.getAttribute('d'); if (!d || !path.getClientRects().length) return null;
    const hole = path.cloneNode(); hole.setAttribute('d', d.slice(d.toUpperCase().lastIndexOf('M'))); path.after(hole); const box = boxOf(hole); hole.remove(); return box };`;

/** The tour library that is nearest to the overlay (version of docs/sources/overlays.md 1.1). */
const PEER = {
  name: 'driver.js',
  version: '1.8.0',
  css: 'dist/driver.css',
  entry: `import { driver } from 'driver.js'; ${HELPERS}
      globalThis.contestant = { start(selector) { driver().highlight({ element: selector, popover: { title: 'Titre', description: 'Texte' } }) },
        mark: () => cutOut('.driver-overlay path'), card: () => document.querySelector('.driver-popover') };`,
};

/** The overlay as it is shipped. A build of before calls its target by the name of its time. */
const OURS = `(() => { ${HELPERS} const root = () => document.querySelector('[data-compagnon-ecps]')?.shadowRoot;
  globalThis.contestant = { start(selector) { const target = document.querySelector(selector);
      globalThis[Symbol.for('compagnon-ecps')].overlay.createOverlay({ document, signal: new AbortController().signal, onAction() {}, onLost() {} }).show({ step: 'E6', match: 'sure', subject: target, target,
        bubble: { progress: 'Étape 6 sur 9', title: 'Titre', body: 'Texte', warning: null, actions: [{ id: 'next', label: 'Suite' }], unofficial: 'Aide non officielle', chip: { title: 'Aide · étape 6', below: 'non officielle' } } }) },
    mark: () => boxOf(root()?.querySelector('[data-part=ring]')), card: () => root()?.querySelector('[data-part=bubble]') ?? null } })()`;

/** The files of a build of before that draw, in the order in which they need each other. */
const DRAWING = ['sight.js', 'drawing.js', 'overlay.js'];

/** What of page.js draws, left where a build of before leaves it. */
const SOURCE = `import { createOverlay } from './extension/overlay/overlay.ts';
  (globalThis[Symbol.for('compagnon-ecps')] ??= {}).overlay = { createOverlay };`;

const BUNDLED = {
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: 'chrome120',
  charset: 'utf8',
} as const;

const size = (text: string): number => gzipSync(text, { level: 9 }).length;

async function overlayOf({ name, folder }: Build): Promise<Contestant> {
  const files = DRAWING.map((file) => join(folder, file)).filter((file) => existsSync(file));
  // As tags, each whole: evaluated text is compiled bit by bit, despite its first line.
  const scripts = files.map((file) => readFileSync(file, 'utf8'));
  if (scripts.length === 0) {
    const { outputFiles } = await build({ stdin: { contents: SOURCE, resolveDir: '.' }, ...BUNDLED });
    scripts.push(`${AT_ONCE}\n${outputFiles[0]?.text}`);
  }
  return { name, scripts: [OPEN_ROOTS, ...scripts, OURS], css: '', bytes: size(scripts.join('\n;')) };
}

/** The peer, installed into a temporary folder and never into ours. */
async function peer(): Promise<Contestant> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'compagnon-peer-'));
  const { name, version, entry, css: file } = PEER;
  const quiet = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder.path];
  execFileSync('npm', ['install', ...quiet, `${name}@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 120_000,
  });
  const { outputFiles } = await build({ stdin: { contents: entry, resolveDir: folder.path }, ...BUNDLED });
  const script = outputFiles[0]?.text ?? '';
  const css = readFileSync(join(folder.path, 'node_modules', name, file), 'utf8');
  return { name, scripts: [script], css, bytes: size(script) + size(css) };
}

/** The overlay of each build, then the peer. */
export const loadContestants = async (builds: readonly Build[]): Promise<readonly Contestant[]> => [
  ...(await Promise.all(builds.map(overlayOf))),
  await peer(),
];
