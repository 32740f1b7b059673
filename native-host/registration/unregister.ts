import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import type { System } from '../system.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { isOurManifest, isWithin, pointsToOurs } from './ours.ts';
import { type Entry, readReceipt, settle } from './receipt.ts';
import type { Registry } from './registry.ts';
import { userCopiesInFront } from './verify.ts';

interface UnregisterOptions {
  readonly system: System;
  readonly registry: Registry | undefined;
  readonly browsers: readonly BrowserId[];
  /** Only what lies in this folder. */
  readonly manifestDir?: string;
}

/** Removes what is still ours: what others have put in its place since stays. @returns whether something was removed */
function remove({ kind, where }: Entry, system: System, registry: Registry | undefined): boolean {
  if (kind === 'key') {
    if (registry === undefined || !pointsToOurs(system, registry, where)) return false;
    registry.remove(where);
    return true;
  }
  if (!isOurManifest(where)) return false;
  rmSync(where);
  return true;
}

/**
 * Windows: keys of this user that hide the registration for the whole computer are removed, whoever wrote them: the installer for one user, or
 * another computer through a roaming profile, where they lead nowhere.
 */
function removeInFront(registry: Registry | undefined, browsers: readonly BrowserId[]): readonly string[] {
  const keys = new Set(browsers.flatMap((browser) => userCopiesInFront(registry, browser).map(({ key }) => key)));
  for (const key of keys) registry?.remove(key);
  return [...keys];
}

/**
 * Takes back exactly what `register` wrote, by its receipt, and on Windows what hides the registration for all. What browsers still share
 * stays.
 * @returns the manifests and keys removed
 */
export function unregister({ system, registry, browsers, manifestDir }: UnregisterOptions): readonly string[] {
  const receipt = readReceipt(system);
  const removed: string[] = [];
  const entries = receipt.entries.flatMap((entry) => {
    if (manifestDir !== undefined && !isWithin(entry.where, manifestDir)) return [entry];
    const left = entry.browsers.filter((name) => !browsers.some((browser) => browser === name));
    if (left.length > 0) return [{ ...entry, browsers: left }];
    if (remove(entry, system, registry)) removed.push(entry.where);
    return [];
  });
  // A manifest of this host in a folder that the user named, written by another installation: no receipt lists it.
  const named = manifestDir === undefined ? undefined : join(manifestDir, MANIFEST_FILE);
  if (named !== undefined && isOurManifest(named)) {
    rmSync(named);
    removed.push(named);
  }
  if (manifestDir === undefined) removed.push(...removeInFront(registry, browsers));
  settle(system, registry, { ...receipt, entries });
  return removed;
}
