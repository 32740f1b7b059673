import { build } from 'esbuild';
import { withPackages } from './packages.ts';

/** Libraries of others that find a control by its role and name. */
export interface NameEngine {
  readonly name: string;
  /** Leaves `engine.time()` on the window: milliseconds of the question asked for the first time, and again. */
  readonly script: string;
}

/**
 * Versions of docs/sources/overlays.md 3. They are asked for the pen alone, a link called "Modifier": no gate, no section, no icon, no
 * closed roots, no second best. What they find is checked, so that no one is quick for finding nothing.
 */
const ENGINES = [
  {
    name: 'dom-accessibility-api',
    version: '0.7.1',
    entry: `import { computeAccessibleName, getRole } from 'dom-accessibility-api';
      const find = () => [...document.querySelectorAll('a, button, [role]')].filter((one) => ['link', 'button'].includes(getRole(one)) && computeAccessibleName(one) === 'Modifier');`,
  },
  {
    name: '@testing-library/dom',
    version: '10.4.1',
    entry: `import { queryAllByRole } from '@testing-library/dom';
      const find = () => queryAllByRole(document.body, 'link', { name: 'Modifier' });`,
  },
] as const;

const TIME = `globalThis.engine = { async time() {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const measure = () => { const begun = performance.now(); const found = find(); const taken = performance.now() - begun; if (found.length !== 1) throw new Error('found ' + found.length); return taken };
    const cold = measure(); await Promise.resolve(); return { cold, again: measure() };
  } };`;

export const loadNameEngines = (): Promise<readonly NameEngine[]> =>
  withPackages(ENGINES, async (folder) => {
    const engines: NameEngine[] = [];
    for (const { name, entry } of ENGINES) {
      const result = await build({
        stdin: { contents: entry + TIME, resolveDir: folder },
        bundle: true,
        write: false,
        format: 'iife',
        target: 'chrome120',
        define: { 'process.env': '{}' },
        logLevel: 'silent',
      });
      engines.push({ name, script: result.outputFiles[0]?.text ?? '' });
    }
    return engines;
  });
