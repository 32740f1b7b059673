// npm run bench:card: reading a CPS, ours beside OpenSC's tools and, with CRYPTOLIB=<folder of the unpacked official package>,
// the official module; then what the host costs. One private world with immediate acknowledgements, one virtual card.
import { inPrivateWorld } from '../private-world.ts';

process.exitCode = await inPrivateWorld([process.execPath, 'scripts/bench/card/run.ts']);
