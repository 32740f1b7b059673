// npm run soak [-- --short] [-- --part NAME]: the host under load for a long time, on a real pcscd with virtual readers, in a private world.
import { inPrivateWorld } from './private-world.ts';

process.exitCode = await inPrivateWorld([process.execPath, 'scripts/soak/run.ts', ...process.argv.slice(2)]);
