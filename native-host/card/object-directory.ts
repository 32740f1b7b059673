import type { CardEdge } from './card-edge.ts';
import { CardError, type Send } from './exchange.ts';
import { firstElement, readFileAt, upToPadding, withNextEntry } from './files.ts';
import { type DirectoryEntry, isForAuthentication, readDirectory, readObjectDirectories } from './pkcs15.ts';

/** Object directory file, fixed by PKCS#15; every other file is found through it. */
export const ODF = Uint8Array.of(0x50, 0x31);
/** Bytes of the ODF that hold its first two or three entries, however their paths are written: one command instead of two. */
export const ODF_HEAD = 0x18;
/**
 * Bytes of a certificate directory with the two entries of a CPS: labels and identifiers are known (docs/sources/card-edge.md 1 and 5), paths
 * are written as the ODF writes its own. A card that answers the length strictly wants no more asked than there is.
 */
const directoryHead = (path: Uint8Array): number => 0x82 + 2 * path.length;
const ID_CARD = 'CPS_ID_CARD';
/** Bytes of CPS_ID_CARD with the five fields it is known to have (docs/sources/card-edge.md 5); its header corrects it. */
const ID_CARD_SIZE = 0x20;

/** What the PKCS#15 directories of one card lead to. The ODF is read once, and no further than asked for. */
export interface ObjectDirectory {
  /**
   * The entries of the certificate directories: at first up to one that says it serves to sign in, then all.
   * @throws CardError `directory_unreadable` when there is no such directory, PcscError
   */
  certificateEntries(send: Send): AsyncGenerator<readonly DirectoryEntry[]>;
  /** @returns the bytes of CPS_ID_CARD; null when no directory lists it. @throws CardError, PcscError */
  idCard(send: Send): Promise<Uint8Array | null>;
}

/** The directories of the card that this edge speaks to. */
export function createObjectDirectory(edge: CardEdge): ObjectDirectory {
  let read = new Uint8Array();

  /** The ODF up to where `isEnough` says, continuing what was read before. */
  async function readOdf(send: Send, isEnough: (bytes: Uint8Array) => boolean): Promise<Uint8Array> {
    if (read.length > 0 && isEnough(read)) return read;
    const bytes = await readFileAt(send, edge, ODF, {
      first: ODF_HEAD,
      start: read,
      wanted: (some) => (some.length > 0 && isEnough(some) ? some.length : withNextEntry(some)),
    });
    read = Uint8Array.from(bytes);
    return read;
  }

  return {
    async *certificateEntries(send) {
      const odf = await readOdf(send, (bytes) => readObjectDirectories(bytes).certificates.length > 0);
      const paths = readObjectDirectories(odf).certificates;
      if (paths.length === 0) throw new CardError('directory_unreadable', 'ODF lists no certificate directory');
      const hasOne = (bytes: Uint8Array): boolean => readDirectory(bytes).some(isForAuthentication);
      const heads: Uint8Array[] = [];
      for (const path of paths) {
        const head = await readFileAt(send, edge, path, {
          first: directoryHead(path),
          wanted: (bytes) => (hasOne(bytes) ? bytes.length : upToPadding(bytes)),
        });
        heads.push(head);
        yield readDirectory(head).filter(isForAuthentication);
      }
      for (const [index, path] of paths.entries()) {
        const head = heads[index];
        yield readDirectory(await readFileAt(send, edge, path, { ...(head && { start: head }), wanted: upToPadding }));
      }
    },

    async idCard(send) {
      const odf = await readOdf(send, (bytes) => readObjectDirectories(bytes).dataObjects.length > 0);
      const entryIn = (bytes: Uint8Array) => readDirectory(bytes).find(({ label }) => label === ID_CARD);
      for (const path of readObjectDirectories(odf).dataObjects) {
        const directory = await readFileAt(send, edge, path, {
          wanted: (bytes) => (entryIn(bytes) === undefined ? upToPadding(bytes) : bytes.length),
        });
        const entry = entryIn(directory);
        if (entry === undefined) continue;
        return readFileAt(send, edge, entry.path, { first: ID_CARD_SIZE, from: entry.offset, wanted: firstElement });
      }
      return null;
    },
  };
}
