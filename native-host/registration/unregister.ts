import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import type { System } from '../system.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { type Entry, isWithin, readReceipt, settle } from './receipt.ts';
import type { Registry } from './registry.ts';

export interface UnregisterOptions {
  readonly system: System;
  readonly registry: Registry | undefined;
  readonly browsers: readonly BrowserId[];
  /** Only what lies in this folder. */
  readonly manifestDir?: string;
}

/** @returns whether it was still there */
function remove({ kind, where }: Entry, registry: Registry | undefined): boolean {
  if (kind === 'key') {
    const there = registry?.read('HKCU', where, '') !== null;
    registry?.remove(where);
    return there;
  }
  const there = existsSync(where);
  rmSync(where, { force: true });
  return there;
}

/** A manifest of this host in a folder the user named, written by another installation: no receipt tells of it. */
function removeNamed(folder: string): readonly string[] {
  const file = join(folder, MANIFEST_FILE);
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || !('name' in manifest) || manifest.name !== HOST_NAME)
      return [];
    rmSync(file);
    return [file];
  } catch {
    return [];
  }
}

/**
 * Takes back exactly what `register` wrote, by its receipt. What browsers still share stays.
 * @returns the manifests and keys removed
 */
export function unregister({ system, registry, browsers, manifestDir }: UnregisterOptions): readonly string[] {
  const receipt = readReceipt(system);
  const removed: string[] = [];
  const entries = receipt.entries.flatMap((entry) => {
    if (manifestDir !== undefined && !isWithin(entry.where, manifestDir)) return [entry];
    const left = entry.browsers.filter((name) => !browsers.some((browser) => browser === name));
    if (left.length > 0) return [{ ...entry, browsers: left }];
    if (remove(entry, registry)) removed.push(entry.where);
    return [];
  });
  if (manifestDir !== undefined) removed.push(...removeNamed(manifestDir));
  settle(system, registry, { ...receipt, entries });
  return removed;
}
