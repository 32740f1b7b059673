import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserId, BrowserRegistration } from '../../shared/diagnosis/facts.ts';
import { pathOn, type System } from '../system.ts';
import { placesOf } from './browsers.ts';
import { type ReachesHost, reachesHost } from './sandbox.ts';

const FLATPAK_FOLDERS = ['/var/lib/flatpak/app', '~/.local/share/flatpak/app'];

export interface Installed {
  readonly installed: boolean;
  readonly packaging?: NonNullable<BrowserRegistration['packaging']>;
  /** In a sandbox only. */
  readonly reachesHost?: ReachesHost;
}

/** Whether a browser is on this machine, and in which packaging: a sandbox limits native messaging. */
export function findBrowser(system: System, browser: BrowserId): Installed {
  const places = placesOf(system.os, browser);
  if (places === undefined) return { installed: false };
  const there = (path: string): boolean => existsSync(pathOn(system, path));
  // Ubuntu's /usr/bin/chromium-browser only starts the Snap, so the Snap is looked for first.
  if (places.snap !== undefined && there(places.snap))
    return { installed: true, packaging: 'snap', reachesHost: reachesHost(system, browser, 'snap') };
  if (places.programs.some(there)) return { installed: true, packaging: 'native' };
  const { flatpak: app } = places;
  const folder = app && FLATPAK_FOLDERS.map((path) => pathOn(system, path)).find((path) => existsSync(join(path, app)));
  return folder === undefined || app === undefined
    ? { installed: false }
    : { installed: true, packaging: 'flatpak', reachesHost: reachesHost(system, browser, { folder, app }) };
}
