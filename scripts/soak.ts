// npm run soak [-- -t "name of a test"]: tests/integration/soak.test.ts with many more cards, hosts and kills.
import { HOST_STEP } from './build/steps.ts';
import { inPrivateWorld } from './private-world.ts';
import { runSteps } from './steps.ts';

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'integration', 'tests/integration/soak.test.ts'];
const command = [process.execPath, ...vitest, ...process.argv.slice(2)];
await runSteps([HOST_STEP, { name: 'Soak', run: () => inPrivateWorld(command, { ...process.env, SOAK: 'long' }) }]);
