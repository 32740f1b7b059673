import type { SourceFile } from 'typescript/unstable/ast';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import type { Project } from 'typescript/unstable/sync';
import { withProject } from '../../scripts/check/project.ts';

/** Asks about source files that are nowhere but in a test; they know no library. */
export function ofSources<T>(
  files: Readonly<Record<string, string>>,
  ask: (project: Project, sources: readonly SourceFile[]) => T,
): T {
  const placed = Object.fromEntries(Object.entries(files).map(([file, text]) => [`/here/${file}`, text]));
  const settings = '{ "compilerOptions": { "noLib": true, "types": [] }, "include": ["**/*.ts"] }';
  const fs = createVirtualFileSystem({ ...placed, '/here/tsconfig.json': settings });
  return withProject(
    (project) =>
      ask(
        project,
        Object.keys(files).flatMap((file) => project.program.getSourceFile(`/here/${file}`) ?? []),
      ),
    { cwd: '/here', fs },
  );
}
