import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { WINDOWS_NODE, WINDOWS_PARTS } from '../../scripts/setup/windows-parts.mjs';
import type { ReaderFacts, WindowsServiceState, WorkstationFacts } from '../../shared/diagnosis/facts.ts';
import { type Windows, windowsPath } from '../support/windows/wine.ts';

/** What is made up of a desk before the real code looks around on it. */
export interface WorkstationJob {
  /** DER as base64, for the user's personal store. */
  readonly certificates: readonly string[];
  /** Windows paths of programs to run meanwhile: copies of Node under other names. */
  readonly programs: readonly string[];
  /** With the cards that were read of them. */
  readonly readers: readonly ReaderFacts[];
  readonly services: readonly string[];
}

export interface WorkstationAnswer {
  readonly workstation: WorkstationFacts;
  readonly readers: readonly ReaderFacts[];
  readonly services: readonly WindowsServiceState[];
}

// Beside the Windows koffi, which stays outside the bundle.
const AGENT = resolve(WINDOWS_PARTS, 'workstation-agent.mjs');

export async function buildAgent(): Promise<void> {
  await build({
    entryPoints: ['tests/windows/workstation-agent.ts'],
    outfile: AGENT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['koffi'],
    logLevel: 'error',
  });
}

/** Lets the host's code look around in that Windows. @throws with the agent's own error */
export async function workstationFactsIn(windows: Windows, job: Partial<WorkstationJob>): Promise<WorkstationAnswer> {
  const jobFile = join(windows.drive, 'job.json');
  const answerFile = join(windows.drive, 'answer.json');
  writeFileSync(jobFile, JSON.stringify({ certificates: [], programs: [], readers: [], services: [], ...job }));
  writeFileSync(answerFile, '{"error":"the agent did not answer"}');
  await windows.start(resolve(WINDOWS_NODE), [AGENT, jobFile, answerFile].map(windowsPath));
  const answer: WorkstationAnswer | { readonly error: string } = JSON.parse(readFileSync(answerFile, 'utf8'));
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}
