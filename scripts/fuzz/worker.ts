import { parentPort, workerData } from 'node:worker_threads';
import { runTarget } from './engine.ts';
import { targetNamed } from './targets.ts';
import type { Work } from './watched.ts';

const { target, seed, cases, from, current }: Work = workerData;
const underway = new Int32Array(current);
const named = targetNamed(target);
if (named === undefined) throw new Error(`no target "${target}"`);
const result = await runTarget(named, { seed, cases, from }, (index) => Atomics.store(underway, 0, index + 1));
parentPort?.postMessage(result);
