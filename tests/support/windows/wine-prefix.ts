import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Wine keeps a Windows in a folder, its prefix, and has a server for each that runs.

const LIMIT_MS = 120_000;

/** An empty folder for a Windows. */
const emptyPrefix = (): string => mkdtempSync(join(tmpdir(), 'compagnon-wine-'));

/** A Windows of its own, like the one in that folder. */
export function copyOfPrefix(made: string): string {
  const prefix = emptyPrefix();
  cpSync(made, prefix, { recursive: true, verbatimSymlinks: true });
  return prefix;
}

export const removePrefix = (prefix: string): void =>
  rmSync(prefix, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** What Wine and its server are started with to run that Windows. */
export const wineEnvironment = (prefix: string): NodeJS.ProcessEnv => ({
  ...process.env,
  WINEPREFIX: prefix,
  WINEDEBUG: '-all',
  // No windows are drawn, and no offer to download Mono or Gecko.
  WINEDLLOVERRIDES: 'mscoree=d;mshtml=d',
  XDG_RUNTIME_DIR: prefix,
});

/** Runs a program in a Windows without pipes; its output goes nowhere. @returns the exit code, 130 when two minutes ended it */
export function wine(prefix: string, args: readonly string[]): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn('wine', args, { env: wineEnvironment(prefix), stdio: 'ignore' });
    const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    child.once('error', failed);
    child.once('exit', (code) => {
      clearTimeout(limit);
      done(code ?? 130);
    });
  });
}

/** Asks the server of a Windows: `-w` waits until no program runs there any more, `-k` ends all that do. */
export const wineServer = (prefix: string, ask: '-w' | '-k'): Promise<void> =>
  new Promise((done) => {
    spawn('wineserver', [ask], { env: wineEnvironment(prefix), stdio: 'ignore' }).once('exit', () => done());
  });

/** Ends all that runs in a Windows. */
export async function endWindows(prefix: string): Promise<void> {
  await wineServer(prefix, '-k');
  await wineServer(prefix, '-w');
}

/** Makes a Windows, which takes Wine some seconds of work. @returns its folder, in which nothing runs */
export async function makePrefix(): Promise<string> {
  const prefix = emptyPrefix();
  await wine(prefix, ['wineboot', '-i']);
  await wineServer(prefix, '-w');
  return prefix;
}
