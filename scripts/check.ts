import type { Project } from 'typescript/unstable/sync';
import { costlyStart } from './check/costly-start.ts';
import { wrongDirections } from './check/directions.ts';
import { domReads } from './check/dom-reads.ts';
import { slowPatterns } from './check/patterns.ts';
import { platformCopies } from './check/platform-copies.ts';
import { withProject } from './check/project.ts';
import { wrongWeight } from './check/weight.ts';
import { program, runSteps } from './steps.ts';

/** What no tool of others knows: each gives its problems, a line each. */
const RULES: readonly ((project: Project) => readonly string[])[] = [
  wrongDirections,
  domReads,
  platformCopies,
  costlyStart,
  slowPatterns,
];

/** Prints the problems; the promise gives an exit code. */
async function tell(problems: readonly string[]): Promise<number> {
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

await runSteps([
  { name: 'Types', run: program('node_modules/.bin/tsc', ['--noEmit']) },
  {
    name: 'Lint and format',
    run: program('node_modules/.bin/biome', ['ci', '--colors=off', '--error-on-warnings', '.']),
  },
  {
    name: 'Files, exports and packages that nothing uses',
    run: program('node_modules/.bin/knip', ['--no-progress', '--treat-config-hints-as-errors']),
  },
  {
    name: 'Directions of imports, reads of pages, copies of browser objects, costly starts, slow patterns',
    run: () => tell(withProject((project) => RULES.flatMap((rule) => rule(project)))),
  },
  { name: 'Weight of the product, which only falls', run: () => tell(wrongWeight()) },
]);
