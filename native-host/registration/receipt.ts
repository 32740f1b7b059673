import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { readSmallFile } from '../read-small-file.ts';
import { dataFolder, type System } from '../system.ts';
import { writeWhole } from '../write-whole.ts';
import { isAboveManifest, isAboveOurKey, isOurKey, isOurManifest, isWithin, mayBeManifest } from './ours.ts';
import type { Registry } from './registry.ts';

const EntrySchema = v.object({
  kind: v.picklist(['file', 'key']),
  where: v.string(),
  /** Browsers that use the entry; it is removed with the last of them. */
  browsers: v.array(v.string()),
});
const ReceiptSchema = v.object({
  entries: v.array(EntrySchema),
  /** Folders that had to be made, outermost first; each goes when nothing of ours is left in it and it is empty. */
  folders: v.array(v.string()),
  /** Registry keys that had to be made above ours, outermost first; they go under the same rule. */
  keys: v.array(v.string()),
});

/** One file or key that `register` wrote. */
export type Entry = v.InferOutput<typeof EntrySchema>;
/** All that `register` wrote and `unregister` has not taken back. */
type Receipt = v.InferOutput<typeof ReceiptSchema>;

const receiptFile = (system: System): string => join(dataFolder(system), 'registration.json');

/** Folders that must be made for this one to exist, outermost first. Of a drive or share that is not there the root is left out. */
export function missingFolders(folder: string): readonly string[] {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? [] : [...missingFolders(above), folder];
}

/** Leaves out what `register` cannot have written. */
function believable(system: System, { entries, folders, keys }: Receipt): Receipt {
  const ours = entries.filter(({ kind, where }) =>
    kind === 'key' ? isOurKey(system, where) : mayBeManifest(system, where),
  );
  const manifests = places(ours, 'file').filter(isOurManifest);
  return {
    entries: ours,
    folders: folders.filter((folder) => isAboveManifest(system, folder, manifests)),
    keys: keys.filter((key) => isAboveOurKey(system, key)),
  };
}

/** A receipt that cannot be read counts as none: nothing is ever removed on a guess. */
export function readReceipt(system: System): Receipt {
  try {
    const receipt = v.safeParse(ReceiptSchema, JSON.parse(readSmallFile(receiptFile(system), 'utf8')));
    if (receipt.success) return believable(system, receipt.output);
  } catch {
    // None yet, or not JSON.
  }
  return { entries: [], folders: [...missingFolders(dataFolder(system))], keys: [] };
}

export interface Made {
  readonly folders?: readonly string[];
  readonly keys?: readonly string[];
}

/** The receipt with one more entry; one that is there already gains the browsers. */
export function withEntry(receipt: Receipt, added: Entry, made: Made): Receipt {
  const known = receipt.entries.find(({ kind, where }) => kind === added.kind && where === added.where);
  const browsers = [...new Set([...(known?.browsers ?? []), ...added.browsers])];
  return {
    entries: [...receipt.entries.filter((entry) => entry !== known), { ...added, browsers }],
    folders: [...new Set([...receipt.folders, ...(made.folders ?? [])])],
    keys: [...new Set([...receipt.keys, ...(made.keys ?? [])])],
  };
}

const places = (entries: readonly Entry[], wanted: Entry['kind']): readonly string[] =>
  entries.flatMap(({ kind, where }) => (kind === wanted ? [where] : []));

function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Gone, or the browser has put something of its own there since.
  }
}

/** Keeps the receipt; when nothing is left to account for, removes it. What we made and nothing of ours is in any more goes, if empty. */
export function saveReceipt(system: System, registry: Registry | undefined, { entries, folders, keys }: Receipt): void {
  const file = receiptFile(system);
  const done = entries.length === 0;
  if (done) rmSync(file, { force: true });
  const files = [...places(entries, 'file'), ...(done ? [] : [file])];
  const [heldFolders, freeFolders] = split(folders, (folder) => files.some((file) => isWithin(file, folder)));
  for (const folder of freeFolders.reverse()) removeEmptyFolder(folder);
  const ours = places(entries, 'key');
  const [heldKeys, freeKeys] = split(keys, (key) => ours.some((own) => `${own}\\`.startsWith(`${key}\\`)));
  for (const key of freeKeys.reverse()) if (registry?.isEmpty(key)) registry.remove(key);
  if (done) return;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeWhole(file, `${JSON.stringify({ entries, folders: heldFolders, keys: heldKeys }, null, 2)}\n`, 0o600);
}

const split = (all: readonly string[], isWanted: (one: string) => boolean): readonly [string[], string[]] => [
  all.filter(isWanted),
  all.filter((one) => !isWanted(one)),
];
