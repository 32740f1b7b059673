import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { PcscError } from '../pcsc/errors.ts';
import { toHex } from './bytes.ts';
import { type CertificateContents, isUsedExtension, readCertificate } from './certificate.ts';
import { readCertificateFile } from './certificate-file.ts';
import type { CardEdge, PinTries } from './edge.ts';
import { CardError, type Send } from './exchange.ts';
import { firstElement, readFileAt, upToPadding, withNextEntry } from './files.ts';
import { cardValidUntil } from './id-card.ts';
import { plausibleTries } from './pin-tries.ts';
import {
  byLikelyAuthentication,
  type DirectoryEntry,
  isForAuthentication,
  readDirectory,
  readObjectDirectories,
} from './pkcs15.ts';
import { readSerial } from './serial.ts';
import { updateState } from './update.ts';

/** What one step adds to the facts. @throws CardError, PcscError */
type ReadingStep = (send: Send) => Promise<Partial<CardFacts>>;

/** Object directory file, fixed by PKCS#15; every other file is found through it. */
const ODF = Uint8Array.of(0x50, 0x31);
/** Bytes of the ODF that hold its first two or three entries, however their paths are written: one command instead of two. */
const ODF_HEAD = 0x18;
/**
 * Bytes of a certificate directory with the two entries of a CPS: labels and identifiers are known (docs/sources/card-edge.md 1 and 5), paths
 * are written as the ODF writes its own. A card that answers the length strictly wants no more asked than there is.
 */
const directoryHead = (path: Uint8Array): number => 0x82 + 2 * path.length;
const ID_CARD = 'CPS_ID_CARD';
/** Bytes of CPS_ID_CARD with the five fields it is known to have (docs/sources/card-edge.md 5); its header corrects it. */
const ID_CARD_SIZE = 0x20;

/** Certificates tried at most. */
const MAX_CANDIDATES = 3;

/** Nothing of the kind on this card, or not for us: no trouble where a fact is optional. */
const ABSENT: readonly (number | null)[] = [0x6a82, 0x6982];

/**
 * The steps of one reading over one card edge, in the order in which they are asked for. They share what the object directory told.
 * @param isProven the card need not show its issuer before anything else
 */
export function readingSteps(
  edge: CardEdge,
  isProven: boolean,
  now: () => Date,
): {
  readonly update: ReadingStep;
  readonly serialAndTries: ReadingStep;
  readonly certificate: ReadingStep;
  readonly validity: ReadingStep;
} {
  const follow = isProven ? edge.serialTriesAnd(ODF, ODF_HEAD) : [];
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

  /** The entries of the certificate directories: at first up to one that says it serves to sign in, then all. */
  async function* certificateEntries(send: Send): AsyncGenerator<readonly DirectoryEntry[]> {
    const odf = await readOdf(send, (bytes) => readObjectDirectories(bytes).certificates.length > 0);
    const paths = readObjectDirectories(odf).certificates;
    if (paths.length === 0) throw new CardError('directory_unreadable', 'ODF lists no certificate directory');
    const hasOne = (bytes: Uint8Array): boolean => readDirectory(bytes).some(isForAuthentication);
    const read: Uint8Array[] = [];
    for (const path of paths) {
      const bytes = await readFileAt(send, edge, path, {
        first: directoryHead(path),
        wanted: (bytes) => (hasOne(bytes) ? bytes.length : upToPadding(bytes)),
      });
      read.push(bytes);
      yield readDirectory(bytes).filter(isForAuthentication);
    }
    for (const [i, path] of paths.entries()) {
      const start = read[i];
      yield readDirectory(await readFileAt(send, edge, path, { ...(start && { start }), wanted: upToPadding }));
    }
  }

  return {
    async update(send) {
      try {
        const file = await edge.readUpdateFile(send, follow);
        const state = updateState(file);
        return state === null
          ? { update: { state: 'unknown', reason: `EF_ACTUA begins ${toHex(file?.subarray(0, 2) ?? ODF)}` } }
          : { update: { state: 'known', value: state } };
      } catch (thrown) {
        if (thrown instanceof CardError) return { update: { state: 'unknown', reason: thrown.message } };
        throw thrown;
      }
    },

    async serialAndTries(send) {
      const serial = readSerial(await edge.readSerialFile(send, follow.slice(1)));
      const proven: Partial<CardFacts> = {
        evidence: 'issuer',
        ...(serial === null
          ? { problem: { code: 'serial_unreadable', detail: 'EF.SN: issuer of the CPS, no serial number' } }
          : { serial }),
      };
      try {
        const { left, max } = plausibleTries(await readTries(edge, send));
        return { ...proven, pinTriesLeft: left, pinTriesMax: max };
      } catch (thrown) {
        if (!(thrown instanceof CardError)) throw thrown;
        const problem = proven.problem ?? { code: thrown.code, detail: thrown.message };
        return { ...proven, pinTriesLeft: null, problem };
      }
    },

    async certificate(send) {
      const tried = new Set<string>();
      let best: CertificateContents | null = null;
      let failure = new CardError('certificate_absent', 'no certificate of the card serves to sign in');
      for await (const entries of certificateEntries(send)) {
        for (const entry of byLikelyAuthentication(entries)) {
          const place = `${toHex(entry.path)} ${entry.offset}`;
          if (tried.has(place) || tried.size === MAX_CANDIDATES) continue;
          // One that has ended or not begun counts unless another serves to sign in.
          if (best !== null && !isForAuthentication(entry)) continue;
          tried.add(place);
          try {
            const contents = readCertificate(await readCertificateFile(send, edge, entry, isUsedExtension), now());
            if (!contents.forAuthentication) continue;
            if (isCurrent(contents, now())) return told(contents);
            best = laterOf(best, contents);
          } catch (thrown) {
            failure = unlessCardError(thrown);
          }
        }
      }
      if (best === null)
        throw tried.size === 0 ? new CardError('certificate_absent', 'certificate directory lists none') : failure;
      return told(best);
    },

    async validity(send) {
      try {
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

const told = ({ holder, certificate }: CertificateContents): Partial<CardFacts> => ({ holder, certificate });

const isCurrent = ({ certificate }: CertificateContents, now: Date): boolean =>
  !certificate.expired && now >= new Date(certificate.notBefore);

/** Of two certificates that do not serve now the one that ends later: dates are ISO 8601 in UTC. */
const laterOf = (one: CertificateContents | null, other: CertificateContents): CertificateContents =>
  one !== null && one.certificate.notAfter >= other.certificate.notAfter ? one : other;

/** The error itself, to be judged later. @throws any other */
function unlessCardError(thrown: unknown): CardError {
  if (thrown instanceof CardError) return thrown;
  throw thrown;
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
