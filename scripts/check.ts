import { checkDirections } from './check/directions.ts';
import { checkDomReads } from './check/dom-reads.ts';
import { checkPatterns } from './check/patterns.ts';
import { checkPlatformCopies } from './check/platform-copies.ts';
import { program, runSteps } from './steps.ts';

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
  { name: 'Directions of imports', run: checkDirections },
  { name: 'Reads of pages that their markup could answer', run: checkDomReads },
  { name: 'Copies of browser objects, which are empty', run: checkPlatformCopies },
  { name: 'Patterns that a page or file could make slow', run: checkPatterns },
]);
