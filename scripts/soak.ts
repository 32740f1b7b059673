// npm run soak [-- -t "name of a test"]: tests/integration/soak.test.ts with many more cards, hosts and kills.
import { HOST_STEP } from './build/host.ts';
import { program, runSteps } from './steps.ts';

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'integration', 'tests/integration/soak.test.ts'];
process.env['SOAK'] = 'long';
await runSteps([HOST_STEP, { name: 'Soak', run: program(process.execPath, [...vitest, ...process.argv.slice(2)]) }]);
