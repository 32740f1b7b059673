import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Who may import whom, by folder: the longest key that a file is under decides. docs/architecture.md */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  'native-host': ['native-host', 'shared'],
  'extension/contracts': ['extension/contracts', 'shared'],
  'extension/design': ['extension/design'],
  'extension/dom': ['extension/dom'],
  'extension/locate': ['extension/locate', 'extension/dom', 'shared'],
  'extension/overlay': ['extension/overlay', 'extension/contracts', 'extension/design', 'extension/dom', 'shared'],
  'extension/guide': ['extension/guide', 'extension/contracts', 'extension/locate', 'extension/dom', 'shared'],
  'extension/host-link': ['extension/host-link', 'shared'],
  'extension/ui': ['extension/ui', 'extension/design', 'extension/guide', 'extension/host-link', 'shared'],
  'extension/entrypoints': ['extension', 'shared'],
};

/** Packages that only few places may import: one boundary for each foreign interface on each system. */
const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  pcsclite: ['native-host/pcsc'],
  koffi: ['native-host/windows', 'native-host/pcsc/pcsclite/koffi-library.ts'],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Every import that goes against the directions, one sentence each. */
export function wrongDirections(): readonly string[] {
  const problems: string[] = [];
  const folders = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
  for (const file of globSync('{shared,native-host,extension}/**/*.{ts,tsx}')) {
    const folder = folders.find((candidate) => isUnder(file, candidate));
    if (folder === undefined) continue;
    const allowed = MAY_IMPORT[folder] ?? [];
    for (const match of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = match[1] ?? match[2] ?? match[3] ?? '';
      if (target.startsWith('.')) {
        const path = relative('.', join(dirname(file), target));
        if (!allowed.some((place) => isUnder(path, place))) problems.push(`${file} imports ${path}`);
      } else if (folder === 'shared' && target.startsWith('node:')) {
        problems.push(`${file} imports ${target}: shared/ does no I/O`);
      } else {
        const homes = PACKAGE_HOMES[target];
        if (homes !== undefined && !homes.some((home) => isUnder(file, home)))
          problems.push(`${file} imports ${target}, which only ${homes.join(' and ')} may`);
      }
    }
  }
  return problems;
}

/** Prints the wrong imports; exit code 1 when there are any. */
export async function checkDirections(): Promise<number> {
  const problems = wrongDirections();
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}
