import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WINDOWS_NODE } from '../../../scripts/setup/windows-parts.mjs';
import { endWindows, removePrefix, wine, wineServer } from './wine-prefix.ts';

/** Milliseconds a program may take unless told. */
const LIMIT_MS = 60_000;

/** A program to run as a Windows program would: with pipes, which only a Windows-side parent can give it under Wine. */
interface WindowsJob {
  /** Windows or Unix path. */
  readonly program: string;
  readonly args?: readonly string[];
  /** Written to its stdin at once. */
  readonly input?: Buffer;
  /** Keep stdin open until this many bytes came out, as a browser does; otherwise it is closed after the input. */
  readonly untilBytes?: number;
  readonly cwd?: string;
  /** The Node that starts the program; any copy of it will do, wherever it lies. */
  readonly parent?: string;
  /** Variables set beside those of the machine. */
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMs?: number;
  /** A Unix path: what comes out is added to this file as it comes. */
  readonly tell?: string;
}

interface WindowsResult {
  /** null when the time limit ended it. */
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** From the start of the program to its first byte of output, in ms. */
  readonly firstByteMs: number | null;
}

/** A Windows: programs run in it, and it is thrown away. */
export interface Windows {
  /** Folder that is C: in there. */
  readonly drive: string;
  run(job: WindowsJob): Promise<WindowsResult>;
  /** Runs an installer or Wine's own tools without pipes; its output goes nowhere. @returns the exit code */
  start(program: string, args?: readonly string[]): Promise<number>;
  /** Resolves when no program runs any more: an uninstaller goes on from a copy of itself. */
  settle(): Promise<void>;
  /** Ends everything and starts Windows again, with what was left to be done at a start. */
  restart(): Promise<void>;
  /** The default value of a registry key, null when there is none. */
  registryValue(key: string, name?: string): Promise<string | null>;
  /** Every line of an export of a registry branch; empty when the branch does not exist. */
  registryBranch(key: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The Unix path as Windows programs see it: Z: is the root. */
export const windowsPath = (path: string): string => `Z:${resolve(path).replaceAll('/', '\\')}`;

/** The Windows in a folder (wine-prefix.ts). */
export function windowsIn(prefix: string): Windows {
  const folder = join(prefix, 'jobs');
  mkdirSync(folder);
  let jobs = 0;

  async function run(job: WindowsJob): Promise<WindowsResult> {
    jobs += 1;
    const file = join(folder, `${jobs}.json`);
    const result = join(folder, `${jobs}.result.json`);
    writeFileSync(
      file,
      JSON.stringify({
        ...job,
        program: job.program.startsWith('/') || job.program.startsWith('.') ? windowsPath(job.program) : job.program,
        args: job.args ?? [],
        input: job.input?.toString('base64') ?? '',
        limitMs: job.limitMs ?? LIMIT_MS,
        ...(job.tell === undefined ? {} : { tell: windowsPath(job.tell) }),
        result: windowsPath(result),
      }),
    );
    const parent = fileURLToPath(new URL('./wine-parent.cjs', import.meta.url));
    await wine(prefix, [job.parent ?? resolve(WINDOWS_NODE), windowsPath(parent), windowsPath(file)]);
    const { code, stdout, stderr, firstByteMs } = JSON.parse(readFileSync(result, 'utf8'));
    return { code, stdout: Buffer.from(stdout, 'base64'), stderr, firstByteMs };
  }

  async function exported(key: string): Promise<readonly string[]> {
    jobs += 1;
    const file = join(folder, `${jobs}.reg`);
    const code = await wine(prefix, ['reg', 'export', key, windowsPath(file), '/y']);
    return code === 0 ? readFileSync(file, 'utf16le').split(/\r?\n/) : [];
  }

  return {
    drive: join(prefix, 'drive_c'),
    run,
    start: (program, args = []) => wine(prefix, [program, ...args]),
    async registryValue(key, name) {
      const wanted = name === undefined ? '@=' : `"${name}"=`;
      const line = (await exported(key)).find((candidate) => candidate.startsWith(wanted));
      return line === undefined ? null : (JSON.parse(line.slice(wanted.length)) as string);
    },
    settle: () => wineServer(prefix, '-w'),
    async restart() {
      await endWindows(prefix);
      await wine(prefix, ['wineboot', '-r']);
    },
    registryBranch: exported,
    async close() {
      await endWindows(prefix);
      removePrefix(prefix);
    },
  };
}
