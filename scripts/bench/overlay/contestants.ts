import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { FILES_OF } from '../../../extension/guide/background/page-scripts.ts';
import { OPEN_ROOTS } from '../../../tests/support/browser/open-roots.ts';
import { withPackages } from '../peers/packages.ts';

/** What is put on the page: scripts, the last of which sets `globalThis.contestant`, and a style sheet. */
export interface Contestant {
  readonly name: string;
  readonly scripts: readonly string[];
  readonly css: string;
  /** JavaScript and style sheet, gzip -9. */
  readonly bytes: number;
}

/** Versions of docs/sources/overlays.md 1.1. Two of them are under the AGPL: only ever in a temporary folder, never a dependency. */
const RIVALS = [
  {
    name: 'driver.js',
    version: '1.8.0',
    css: 'dist/driver.css',
    entry: `import { driver } from 'driver.js'; let tour;
      globalThis.contestant = { start(selector) { tour = driver(); tour.highlight({ element: selector, popover: { title: 'Titre', description: 'Texte' } }) },
        stop() { tour.destroy() }, mark: () => cutOut('.driver-overlay path'), card: () => document.querySelector('.driver-popover') };`,
  },
  {
    name: 'shepherd.js',
    version: '15.3.0',
    css: 'dist/css/shepherd.css',
    entry: `import Shepherd from 'shepherd.js'; let tour;
      globalThis.contestant = { start(selector) { tour = new Shepherd.Tour({ useModalOverlay: true });
          tour.addStep({ attachTo: { element: selector, on: 'bottom' }, title: 'Titre', text: 'Texte', scrollTo: true, buttons: [{ text: 'Suite' }] }); tour.start() },
        stop() { tour.cancel() }, mark: () => cutOut('.shepherd-modal-overlay-container path'), card: () => document.querySelector('.shepherd-element') };`,
  },
  {
    name: 'intro.js',
    version: '8.6.0',
    css: 'introjs.css',
    entry: `import introJs from 'intro.js'; let tour;
      globalThis.contestant = { start(selector) { tour = introJs.tour(); tour.setOptions({ steps: [{ element: selector, title: 'Titre', intro: 'Texte' }] }); tour.start() },
        stop() { tour.exit(true) }, mark: () => boxOf(document.querySelector('.introjs-helperLayer')), card: () => document.querySelector('.introjs-tooltip') };`,
  },
] as const;

/** The overlay as it is shipped, after the helpers. */
const OURS = `let ending;
  const root = () => document.querySelector('[data-compagnon-ecps]')?.shadowRoot;
  globalThis.contestant = { start(selector) { ending = new AbortController(); globalThis.lost = 0;
      globalThis[Symbol.for('compagnon-ecps')].overlay.createOverlay({ document, signal: ending.signal, onAction() {}, onLost() { globalThis.lost += 1 } }).show({ step: 'E6', match: 'sure', subject: document.querySelector(selector), dim: true, bringIntoView: true,
        bubble: { progress: 'Étape 6 sur 9', title: 'Titre', body: 'Texte', warning: null, actions: [{ id: 'next', label: 'Suite' }], unofficial: 'Aide non officielle', chip: { title: 'Aide · étape 6', below: 'non officielle' } } }) },
    stop() { ending.abort() }, mark: () => boxOf(root()?.querySelector('[data-part=ring]')), card: () => root()?.querySelector('[data-part=bubble]') ?? null };`;

/** Where each draws its hole or ring, in viewport pixels. */
const HELPERS = `const boxOf = (element) => { if (!element || getComputedStyle(element).display === 'none') return null; const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height } };
  const cutOut = (selector) => { const path = document.querySelector(selector); const d = path?.getAttribute('d'); if (!d || !path.getClientRects().length) return null;
    const hole = path.cloneNode(); hole.setAttribute('d', d.slice(d.toUpperCase().lastIndexOf('M'))); path.after(hole); const box = boxOf(hole); hole.remove(); return box };`;

async function bundle(name: string, entry: string, folder: string, css: string): Promise<Contestant> {
  const options = {
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
  } as const;
  const result = await esbuild({ ...options, stdin: { contents: HELPERS + entry, resolveDir: folder, loader: 'ts' } });
  const script = result.outputFiles[0]?.text ?? '';
  const size = (text: string): number => (text === '' ? 0 : gzipSync(text, { level: 9 }).length);
  return { name, scripts: [script], css, bytes: size(script) + size(css) };
}

/** The rivals, bundled; ours is taken from the build. */
export const loadContestants = (build: string): Promise<readonly Contestant[]> =>
  withPackages(RIVALS, async (folder) => {
    const rivals: Contestant[] = [];
    for (const { name, entry, css } of RIVALS)
      rivals.push(await bundle(name, entry, folder, readFileSync(join(folder, 'node_modules', name, css), 'utf8')));
    // Each as it is: its first line says that all of it is compiled when it is loaded.
    const overlay = FILES_OF['overlay.js'].map((file) => readFileSync(join(build, file), 'utf8'));
    const bytes = gzipSync(overlay.join('\n;'), { level: 9 }).length;
    return [
      { name: 'ours', scripts: [OPEN_ROOTS, ...overlay, `(() => { ${HELPERS} ${OURS} })()`], css: '', bytes },
      ...rivals,
    ];
  });
