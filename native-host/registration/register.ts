import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { dataFolder, pathOn, type System } from '../system.ts';
import { writeWhole } from '../write-whole.ts';
import { placesOf } from './browsers.ts';
import { formatOf, MANIFEST_FILE, manifestText } from './manifest.ts';
import { type Entry, type Made, missingFolders, readReceipt, saveReceipt, withEntry } from './receipt.ts';
import type { Registry } from './registry.ts';

interface RegisterOptions {
  readonly system: System;
  /** Windows only. */
  readonly registry: Registry | undefined;
  readonly browsers: readonly BrowserId[];
  /** Absolute path of the program a browser is to start. */
  readonly program: string;
  /** Writes the manifest of the one browser here instead of where that browser looks. */
  readonly manifestDir?: string;
  /** Called for each manifest and key as it is written, also for those before a failure. */
  readonly onWritten?: (where: string) => void;
}

interface Written {
  readonly entry: Entry;
  readonly made: Made;
}

/** Writes a file whole or not at all; says which folders had to be made. */
function writeFile(file: string, text: string, browser: BrowserId): Written {
  const folders = missingFolders(dirname(file));
  // One by one: asked for all at once, Node never returns from a place such as /proc (seen with Node 26).
  for (const folder of folders) mkdirSync(folder);
  writeWhole(file, text, 0o644);
  return { entry: { kind: 'file', where: file, browsers: [browser] }, made: { folders } };
}

/** Folders that browsers look into and do not make themselves. */
const MADE_FOR_BROWSERS = ['NativeMessagingHosts', 'native-messaging-hosts'];

/** @throws the file system's error unless the folder that a person named for this file is there, or one of a browser's that is */
function expectNamed(file: string): void {
  const folder = dirname(file);
  if (existsSync(MADE_FOR_BROWSERS.includes(basename(folder)) ? dirname(folder) : folder)) return;
  throw Object.assign(new Error(`no such folder: ${folder}`), { code: 'ENOENT', path: file });
}

function* registerOne(
  { system, registry, program, manifestDir }: RegisterOptions,
  browser: BrowserId,
): Generator<Written> {
  const format = formatOf(browser);
  const text = manifestText(format, program);
  if (manifestDir !== undefined) {
    const file = resolve(manifestDir, MANIFEST_FILE);
    expectNamed(file);
    yield writeFile(file, text, browser);
    return;
  }
  const places = placesOf(system.os, browser);
  if (places === undefined) return;
  if (system.os !== 'windows') {
    for (const folder of places.writes) yield writeFile(join(pathOn(system, folder), MANIFEST_FILE), text, browser);
    return;
  }
  const file = join(dataFolder(system), `${format}.json`);
  yield writeFile(file, text, browser);
  for (const key of places.keys) {
    const where = `${key}\\${HOST_NAME}`;
    const above = registry?.missing(where).filter((key) => key !== where) ?? [];
    registry?.write(where, '', file);
    yield { entry: { kind: 'key', where, browsers: [browser] }, made: { keys: above } };
  }
}

/**
 * Makes the host known to browsers of this user, and keeps a receipt of every file, folder and key.
 * @returns the manifests and keys written
 * @throws the file system's first error, after the last browser, when a place could not be written; what was written is on the receipt
 */
export function register(options: RegisterOptions): readonly string[] {
  let receipt = readReceipt(options.system);
  const written = new Set<string>();
  const failures: unknown[] = [];
  for (const browser of options.browsers) {
    // Where one browser's folder cannot be written, the others are served all the same.
    try {
      for (const { entry, made } of registerOne(options, browser)) {
        receipt = withEntry(receipt, entry, made);
        if (!written.has(entry.where)) options.onWritten?.(entry.where);
        written.add(entry.where);
      }
    } catch (error) {
      failures.push(error);
    }
  }
  saveReceipt(options.system, options.registry, receipt);
  if (failures.length > 0) throw failures[0];
  return [...written];
}
