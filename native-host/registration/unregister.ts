import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import type { System } from '../system.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { isOurManifest, isWithin, pointsToOurs } from './ours.ts';
import { type Entry, readReceipt, saveReceipt } from './receipt.ts';
import type { Registry } from './registry.ts';
import { userCopiesInFront } from './verify.ts';

interface UnregisterOptions {
  readonly system: System;
  readonly registry: Registry | undefined;
  readonly browsers: readonly BrowserId[];
  /** Only what lies in this folder. */
  readonly manifestDir?: string;
  /** Called for each manifest and key as it is removed, also beside a failure. */
  readonly onRemoved?: (where: string) => void;
}

/** Removes the registrations that are still ours; those that others have put in their place stay. @returns whether something was removed */
function remove({ kind, where }: Entry, system: System, registry: Registry | undefined): boolean {
  if (kind === 'key') {
    if (registry === undefined || !pointsToOurs(system, registry, where)) return false;
    registry.remove(where);
    return true;
  }
  if (!isOurManifest(where)) return false;
  // Not rmSync, which gives no code for a disk that can only be read (seen with Node 26).
  unlinkSync(where);
  return true;
}

/**
 * Windows: keys of this user that hide the registration for the whole computer are removed, even if another wrote them: the installer for
 * one user, or another computer through a roaming profile, where they lead nowhere.
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
 * @throws the file system's first error, after the last entry, when one could not be removed; it stays on the receipt
 */
export function unregister({
  system,
  registry,
  browsers,
  manifestDir,
  onRemoved,
}: UnregisterOptions): readonly string[] {
  const receipt = readReceipt(system);
  const removed: string[] = [];
  const failures: unknown[] = [];
  const tell = (where: string): void => {
    removed.push(where);
    onRemoved?.(where);
  };
  const goes = (entry: Entry): boolean => {
    try {
      if (remove(entry, system, registry)) tell(entry.where);
      return true;
    } catch (error) {
      failures.push(error);
      return false;
    }
  };
  const entries = receipt.entries.flatMap((entry) => {
    if (manifestDir !== undefined && !isWithin(entry.where, manifestDir)) return [entry];
    const left = entry.browsers.filter((name) => !browsers.some((browser) => browser === name));
    if (left.length > 0) return [{ ...entry, browsers: left }];
    return goes(entry) ? [] : [entry];
  });
  // A manifest of this host in a folder that the user named, written by another installation: no receipt lists it.
  const named = manifestDir === undefined ? undefined : join(manifestDir, MANIFEST_FILE);
  if (named !== undefined && !entries.some(({ where }) => where === named))
    goes({ kind: 'file', where: named, browsers: [] });
  if (manifestDir === undefined) for (const key of removeInFront(registry, browsers)) tell(key);
  saveReceipt(system, registry, { ...receipt, entries });
  if (failures.length > 0) throw failures[0];
  return removed;
}
