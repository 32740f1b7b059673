// A command in a private world, for working on one test: node scripts/private-run.ts vitest run --project integration …
import { inPrivateWorld } from './private-world.ts';

process.exitCode = await inPrivateWorld(process.argv.slice(2));
