import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { inPrivateWorld } from './private-world.ts';
import { program, runSteps, type Step } from './steps.ts';
import { DEPTHS, depthAsked } from './test/depth.ts';
import { before, inOrder, isMade, isProject, PROGRAMS, PROJECTS, projectNames } from './test/projects.ts';

// One test file in its private world: `npm run test:one -- tests/browser/walk.test.ts [-t "name of a test"]`.

const [file = '', ...rest] = process.argv.slice(2);
const project = /^(?:\.\/)?tests\/([a-z]+)\//.exec(file)?.[1] ?? '';
if (!isProject(project) || !existsSync(file)) {
  console.error(`Usage: npm run test:one -- FILE [-t NAME], FILE under tests/ and one of ${projectNames().join(', ')}`);
  process.exit(2);
}

const depth = depthAsked('all');
const needed = inOrder(before(PROJECTS[project], depth));
const made = needed.filter((name) => isMade(PROGRAMS[name]));
if (made.length > 0) console.log(`As it is: ${made.join(', ')}. \`npm run build\` makes anew what is built.`);

const toMake = needed
  .filter((name) => !made.includes(name))
  .map((name): Step => {
    const { script, args = [] } = PROGRAMS[name];
    return { name, run: program(process.execPath, [script, ...args]) };
  });
const vitest = [resolve('node_modules/vitest/vitest.mjs'), 'run', ...DEPTHS[depth], file, ...rest];
/** What meets no service of the machine needs no world of its own. */
const isPure = needed.length === 0;
const run = isPure ? program(process.execPath, vitest) : () => inPrivateWorld([process.execPath, ...vitest]);
await runSteps([...toMake, { name: file, run }]);
