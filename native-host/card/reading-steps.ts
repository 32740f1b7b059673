import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { PcscError } from '../pcsc/errors.ts';
import { isUsedExtension, readCertificate } from './certificate.ts';
import { readCertificateFile } from './certificate-file.ts';
import type { CardEdge, PinTries } from './edge.ts';
import { CardError, type Send } from './exchange.ts';
import { firstElement, readCommand, readFileAt, upToPadding, withNextEntry } from './files.ts';
import { cardValidUntil } from './id-card.ts';
import { plausibleTries } from './pin-tries.ts';
import { byLikelyAuthentication, type DirectoryEntry, readDirectory, readObjectDirectories } from './pkcs15.ts';
import { readSerial } from './serial.ts';

/** What one step adds to the facts. @throws CardError, PcscError */
export type ReadingStep = (send: Send) => Promise<Partial<CardFacts>>;

/** Object directory file, fixed by PKCS#15; every other file is found through it. */
const ODF = Uint8Array.of(0x50, 0x31);
/** Bytes of the ODF that hold its first two or three entries, however their paths are written: one command instead of two. */
const ODF_HEAD = 0x18;
const ID_CARD = 'CPS_ID_CARD';
/** Bytes of CPS_ID_CARD with the five fields it is known to have (facts/cps-card-edge.md 5); its header corrects it. */
const ID_CARD_SIZE = 0x20;

/** Certificates tried at most. */
const MAX_CANDIDATES = 3;

/** The error itself, to be judged later. @throws any other */
function unlessCardError(thrown: unknown): CardError {
  if (thrown instanceof CardError) return thrown;
  throw thrown;
}

/** Nothing of the kind on this card, or not for us: no trouble where a fact is optional. */
const ABSENT: readonly (number | null)[] = [0x6a82, 0x6982];

/**
 * The steps of one reading over one card edge. They share what the object directory told.
 * @param isProven the card need not show its issuer before anything else
 */
export function readingSteps(
  edge: CardEdge,
  isProven: boolean,
  now: () => Date,
): {
  /** @param onRead called once the card has given a certificate; what it starts is waited for while the certificate is understood */
  readonly certificate: (send: Send, onRead: () => Promise<void>) => Promise<Partial<CardFacts>>;
  readonly serialAndTries: ReadingStep;
  readonly validity: ReadingStep;
} {
  let objectDirectory = new Uint8Array();

  /** The ODF up to where `isEnough` says, continuing what an earlier step read. */
  const readOdf = async (send: Send, isEnough: (bytes: Uint8Array) => boolean): Promise<Uint8Array> => {
    if (objectDirectory.length > 0 && isEnough(objectDirectory)) return objectDirectory;
    const bytes = await readFileAt(send, edge, ODF, {
      first: ODF_HEAD,
      start: objectDirectory,
      wanted: (read) => (read.length > 0 && isEnough(read) ? read.length : withNextEntry(read)),
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
      entries.push(...readDirectory(await readFileAt(send, edge, path, { wanted: upToPadding })));
    }
    return entries;
  };

  return {
    async certificate(send, onRead) {
      const first = { path: ODF, read: readCommand(edge.cla, 0, ODF_HEAD) };
      await edge.openApplication(send, first);
      const entries = byLikelyAuthentication(await certificateEntries(send));
      if (entries.length === 0) throw new CardError('certificate_absent', 'certificate directory lists none');
      let failure = new CardError('certificate_absent', 'no certificate of the card serves to sign in');
      // The likeliest first; a certificate that does not serve to sign in is not the one.
      for (const [i, entry] of entries.slice(0, MAX_CANDIDATES).entries()) {
        if (i > 0) await edge.openApplication(send);
        const next = isProven && i === 0 ? edge.serialAndTries : [];
        const bytes = await readCertificateFile(send, edge, entry, isUsedExtension, next).catch(unlessCardError);
        const underway = onRead();
        try {
          if (bytes instanceof CardError) throw bytes;
          const { holder, certificate, forAuthentication } = readCertificate(bytes, now());
          if (forAuthentication) return { holder, certificate };
        } catch (thrown) {
          failure = unlessCardError(thrown);
        } finally {
          await underway;
        }
      }
      throw failure;
    },

    async serialAndTries(send) {
      const serial = readSerial(await edge.readSerialFile(send, isProven));
      const proven = { serial, evidence: 'issuer' } as const;
      try {
        const { left, max } = plausibleTries(await readTries(edge, send));
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
      const idCardIn = (bytes: Uint8Array) => readDirectory(bytes).find(({ label }) => label === ID_CARD);
      const directory = await readFileAt(send, edge, path, {
        wanted: (read) => (idCardIn(read) === undefined ? upToPadding(read) : read.length),
      });
      const entry = idCardIn(directory);
      if (entry === undefined) continue;
      return cardValidUntil(
        await readFileAt(send, edge, entry.path, {
          first: ID_CARD_SIZE,
          from: entry.offset,
          wanted: firstElement,
        }),
      );
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
