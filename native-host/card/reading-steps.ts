import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { PcscError } from '../pcsc/errors.ts';
import type { CertificateContents } from './certificate.ts';
import type { CardEdge, PinTries } from './edge.ts';
import { CardError, type Send } from './exchange.ts';
import { readFile, upToPadding } from './files.ts';
import { cardValidUntil } from './id-card.ts';
import { byLikelyAuthentication, type DirectoryEntry, readDirectory, readObjectDirectories } from './pkcs15.ts';
import { readSerial } from './serial.ts';

/** What one step adds to the facts. @throws CardError, PcscError */
export type ReadingStep = (send: Send) => Promise<Partial<CardFacts>>;

/** Object directory file, fixed by PKCS#15; every other file is found through it. */
const ODF = Uint8Array.of(0x50, 0x31);
/** Bytes of the ODF that hold its first two or three entries, however their paths are written: one command instead of two. */
const ODF_HEAD = 0x18;
const ID_CARD = 'CPS_ID_CARD';

/** Nothing of the kind on this card, or not for us: no trouble where a fact is optional. */
const ABSENT: readonly (number | null)[] = [0x6a82, 0x6982];

/** The steps of one reading over one card edge. They share what the object directory told. */
export function readingSteps(
  edge: CardEdge,
  now: () => Date,
): { readonly certificate: ReadingStep; readonly serialAndTries: ReadingStep; readonly validity: ReadingStep } {
  let objectDirectory = new Uint8Array();

  /** The ODF up to where `isEnough` says, continuing what an earlier step read. */
  const readOdf = async (send: Send, isEnough: (bytes: Uint8Array) => boolean): Promise<Uint8Array> => {
    if (objectDirectory.length > 0 && isEnough(objectDirectory)) return objectDirectory;
    await edge.selectFile(send, ODF);
    const bytes = await readFile(send, edge, {
      first: ODF_HEAD,
      start: objectDirectory,
      wanted: (read) => (read.length > 0 && isEnough(read) ? read.length : upToPadding(read)),
    });
    objectDirectory = Uint8Array.from(bytes);
    return objectDirectory;
  };

  const certificateEntries = async (send: Send): Promise<readonly DirectoryEntry[]> => {
    const odf = await readOdf(send, (bytes) => readObjectDirectories(bytes).certificates.length > 0);
    const directories = readObjectDirectories(odf).certificates;
    if (directories.length === 0) throw new CardError('directory_unreadable', 'ODF lists no certificate directory');
    const entries: DirectoryEntry[] = [];
    for (const path of directories) {
      await edge.selectFile(send, path);
      entries.push(...readDirectory(await readFile(send, edge, { wanted: upToPadding })));
    }
    return entries;
  };

  const readCertificateAt = async (send: Send, { path, offset }: DirectoryEntry): Promise<CertificateContents> => {
    // Only a card makes the program load it (readCard has, by now).
    const { readCertificate, signedPartEnd } = await import('./certificate.ts');
    await edge.selectFile(send, path);
    const wanted = (read: Uint8Array): number => (read.length === 0 ? edge.step : signedPartEnd(read));
    const bytes = await readFile(send, edge, { first: edge.step & 0xff, from: offset, wanted });
    return readCertificate(bytes, now());
  };

  return {
    async certificate(send) {
      await edge.openApplication(send);
      const entries = byLikelyAuthentication(await certificateEntries(send));
      if (entries.length === 0) throw new CardError('certificate_absent', 'certificate directory lists none');
      let failure: CardError | null = null;
      // The likeliest first; a certificate that does not serve to sign in is not the one.
      for (const entry of entries.slice(0, 3)) {
        try {
          const { holder, certificate, forAuthentication } = await readCertificateAt(send, entry);
          if (forAuthentication) return { holder, certificate };
        } catch (thrown) {
          if (!(thrown instanceof CardError)) throw thrown;
          failure ??= thrown;
        }
      }
      throw failure ?? new CardError('certificate_absent', 'no certificate of the card serves to sign in');
    },

    async serialAndTries(send) {
      const serial = readSerial(await edge.readSerialFile(send));
      const proven = { serial, evidence: 'issuer' } as const;
      try {
        const { left, max } = await readTries(edge, send);
        return { ...proven, pinTriesLeft: left, pinTriesMax: max };
      } catch (thrown) {
        if (!(thrown instanceof CardError)) throw thrown;
        return { ...proven, pinTriesLeft: null, problem: { code: thrown.code, detail: thrown.message } };
      }
    },

    async validity(send) {
      try {
        await edge.openApplication(send);
        const date = await readValidity(send);
        return date === null ? {} : { cardValidUntil: date };
      } catch (thrown) {
        if (thrown instanceof CardError && ABSENT.includes(thrown.status)) return {};
        throw thrown;
      }
    },
  };

  async function readValidity(send: Send): Promise<string | null> {
    const odf = await readOdf(send, (bytes) => readObjectDirectories(bytes).dataObjects.length > 0);
    for (const path of readObjectDirectories(odf).dataObjects) {
      await edge.selectFile(send, path);
      const idCardIn = (bytes: Uint8Array) => readDirectory(bytes).find(({ label }) => label === ID_CARD);
      const directory = await readFile(send, edge, {
        wanted: (read) => (idCardIn(read) === undefined ? upToPadding(read) : read.length),
      });
      const entry = idCardIn(directory);
      if (entry === undefined) continue;
      await edge.selectFile(send, entry.path);
      return cardValidUntil(await readFile(send, edge, { from: entry.offset, wanted: upToPadding }));
    }
    return null;
  }
}

/** A card edge may have a question that the allow-list keeps for cards known by their exact ATR: then tries stay unknown. */
async function readTries(edge: CardEdge, send: Send): Promise<PinTries> {
  try {
    return await edge.readPinTries(send);
  } catch (thrown) {
    if (thrown instanceof PcscError && thrown.code === 'command_refused') return { left: null, max: null };
    throw thrown;
  }
}
