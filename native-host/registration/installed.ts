import { existsSync } from 'node:fs';
import type { BrowserId, BrowserRegistration } from '../../shared/diagnosis/facts.ts';
import { place, type System } from '../system.ts';
import { placesOf } from './browsers.ts';

export interface Installed {
  readonly installed: boolean;
  readonly packaging?: NonNullable<BrowserRegistration['packaging']>;
}

/** Whether a browser is on this machine, and in which packaging: a sandbox limits native messaging. */
export function findBrowser(system: System, browser: BrowserId): Installed {
  const places = placesOf(system.os, browser);
  if (places === undefined) return { installed: false };
  const there = (path: string): boolean => existsSync(place(system, path));
  // Ubuntu's /usr/bin/chromium-browser only starts the Snap, so the Snap is looked for first.
  if (places.snap !== undefined && there(places.snap)) return { installed: true, packaging: 'snap' };
  if (places.programs.some(there)) return { installed: true, packaging: 'native' };
  const { flatpak } = places;
  if (flatpak !== undefined && [`/var/lib/flatpak/app/${flatpak}`, `~/.local/share/flatpak/app/${flatpak}`].some(there))
    return { installed: true, packaging: 'flatpak' };
  return { installed: false };
}
