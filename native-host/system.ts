import { homedir, userInfo } from 'node:os';
import { isAbsolute, join, parse, win32 } from 'node:path';
import type { OperatingSystem } from '../shared/diagnosis/facts.ts';

/** The machine as probes and registration see it. Tests give a folder as root, so that the real code runs on a made-up machine. */
export interface System {
  readonly os: OperatingSystem;
  /** In front of every absolute path; '' on the real machine. */
  readonly root: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const SYSTEMS: Readonly<Record<string, OperatingSystem>> = { linux: 'linux', win32: 'windows', darwin: 'macos' };

/**
 * The home that the environment names, or the account's own; a relative one would depend on the working directory. Where neither can be
 * told, as of an account that is not known, a place where nothing is.
 */
function home(): string {
  for (const ask of [homedir, () => userInfo().homedir]) {
    try {
      const named = ask();
      if (isAbsolute(named)) return named;
    } catch {
      // Not told.
    }
  }
  return parse(process.execPath).root;
}

/** The machine we run on. */
export function thisSystem(): System {
  return { os: SYSTEMS[process.platform] ?? 'other', root: '', home: home(), env: process.env };
}

/** Linux: the folder of the user's settings, for programs that go by XDG; a relative one counts as none (Base Directory Specification). */
function configFolder({ os, env }: System): string {
  const named = env['XDG_CONFIG_HOME'];
  return os === 'linux' && named !== undefined && isAbsolute(named) ? named : '~/.config';
}

/** The real path of a path of the machine: `~/` is the user's home, `~/.config/` on Linux wherever XDG puts it, `%NAME%` a variable of the environment. */
export function pathOn(system: System, path: string): string {
  const expanded = path
    .replace(/^~\/\.config(?=\/)/, () => configFolder(system))
    .replace(/^~(?=[/\\])/, () => system.home)
    .replace(/%([A-Za-z]+)%/g, (whole, name: string) => system.env[name] ?? whole);
  // A made-up Windows has neither drives nor backslashes on the system that makes it up.
  return system.root === '' ? expanded : join(system.root, expanded.replace(/^[A-Za-z]:/, '').replaceAll('\\', '/'));
}

/** The folder of what the program itself writes down. */
export function dataFolder(system: System): string {
  switch (system.os) {
    case 'windows': {
      const local = system.env['LOCALAPPDATA'] ?? '';
      return pathOn(system, `${win32.isAbsolute(local) ? '%LOCALAPPDATA%' : '~\\AppData\\Local'}\\Compagnon e-CPS`);
    }
    case 'macos':
      return pathOn(system, '~/Library/Application Support/Compagnon e-CPS');
    case 'linux':
    case 'other': {
      const data = system.env['XDG_DATA_HOME'];
      // A relative one counts as none (freedesktop.org, Base Directory Specification).
      return pathOn(system, `${data === undefined || !isAbsolute(data) ? '~/.local/share' : data}/compagnon-ecps`);
    }
  }
}
