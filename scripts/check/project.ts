import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceFile } from 'typescript/unstable/ast';
import { API, type APIOptions, type Project } from 'typescript/unstable/sync';

/**
 * What TypeScript makes of the sources: their trees and their types.
 * @param options the sources of a test, in place of ours
 */
export function withProject<T>(ask: (project: Project) => T, options: APIOptions = { cwd: process.cwd() }): T {
  const api = new API(options);
  try {
    const config = resolve(options.cwd ?? '.', 'tsconfig.json');
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (project === undefined) throw new Error('tsconfig.json gives no project');
    return ask(project);
  } finally {
    api.close();
  }
}

/** The sources that a pattern of paths names, by their paths. */
export const sourcesOf = ({ program }: Project, pattern: string): ReadonlyMap<string, SourceFile> =>
  new Map(
    globSync(pattern).flatMap((file) => {
      const source = program.getSourceFile(resolve(file));
      return source === undefined ? [] : [[file, source] as const];
    }),
  );
