import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { PcscError } from '../pcsc/errors.ts';
import { toHex } from './bytes.ts';
import type { CardEdge, PinTries } from './card-edge.ts';
import { type CertificateContents, isUsedExtension, readCertificate } from './certificate.ts';
import { readCertificateFile } from './certificate-file.ts';
import { CardError, type Send } from './exchange.ts';
import { cardValidUntil } from './id-card.ts';
import { createObjectDirectory, type ObjectDirectory, ODF, ODF_HEAD } from './object-directory.ts';
import { plausibleTries } from './pin-tries.ts';
import { byLikelyAuthentication, isForAuthentication } from './pkcs15.ts';
import { readSerial } from './serial.ts';
import { updateState } from './update.ts';

/** Facts that one step adds. @throws CardError, PcscError */
type ReadingStep = (send: Send) => Promise<Partial<CardFacts>>;

/** Certificates tried at most. */
const MAX_CANDIDATES = 3;

/** Nothing of the kind on this card, or not for us: no trouble where a fact is optional. */
const ABSENT: readonly (number | null)[] = [0x6a82, 0x6982];

/**
 * The steps of one reading over one card edge, in the order in which they are asked for. They share the object directory.
 * @param isProven the card need not show its issuer before anything else
 */
export function readingSteps(
  edge: CardEdge,
  isProven: boolean,
): {
  readonly update: ReadingStep;
  readonly serialAndTries: ReadingStep;
  readonly certificate: ReadingStep;
  readonly validity: ReadingStep;
} {
  // Of a proven card one run of commands asks for all of these.
  const follow = isProven ? edge.serialTriesAnd(ODF, ODF_HEAD) : [];
  const directory = createObjectDirectory(edge);
  return {
    update: (send) => readUpdate(edge, send, follow),
    serialAndTries: (send) => readSerialAndTries(edge, send, follow.slice(1)),
    certificate: (send) => readLoginCertificate(edge, send, directory),
    validity: (send) => readValidity(send, directory),
  };
}

/** When the card was last updated (EF_ACTUA). @param follow commands that go in the same run */
async function readUpdate(edge: CardEdge, send: Send, follow: readonly Uint8Array[]): Promise<Partial<CardFacts>> {
  try {
    const file = await edge.readUpdateFile(send, follow);
    const state = updateState(file);
    return state === null
      ? { update: { state: 'unknown', reason: `EF_ACTUA begins ${toHex(file?.subarray(0, 2) ?? ODF)}` } }
      : { update: { state: 'known', value: state } };
  } catch (thrown) {
    return { update: { state: 'unknown', reason: unlessOther(thrown).message } };
  }
}

/** The serial number, which proves the issuer, and how many tries of the PIN are left. */
async function readSerialAndTries(
  edge: CardEdge,
  send: Send,
  follow: readonly Uint8Array[],
): Promise<Partial<CardFacts>> {
  const serial = readSerial(await edge.readSerialFile(send, follow));
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
    const { code, message } = unlessOther(thrown);
    return { ...proven, pinTriesLeft: null, problem: proven.problem ?? { code, detail: message } };
  }
}

/** The certificate that serves to sign in: one that is valid now, else the one that ends last. */
async function readLoginCertificate(
  edge: CardEdge,
  send: Send,
  directory: ObjectDirectory,
): Promise<Partial<CardFacts>> {
  const tried = new Set<string>();
  let best: CertificateContents | null = null;
  let failure = new CardError('certificate_absent', 'no certificate of the card serves to sign in');
  for await (const entries of directory.certificateEntries(send)) {
    for (const entry of byLikelyAuthentication(entries)) {
      const place = `${toHex(entry.path)} ${entry.offset}`;
      if (tried.has(place) || tried.size === MAX_CANDIDATES) continue;
      // One that has ended or not begun counts unless another serves to sign in.
      if (best !== null && !isForAuthentication(entry)) continue;
      tried.add(place);
      try {
        const contents = readCertificate(await readCertificateFile(send, edge, entry, isUsedExtension), new Date());
        if (!contents.forAuthentication) continue;
        if (isCurrent(contents)) return factsOf(contents);
        best = laterOf(best, contents);
      } catch (thrown) {
        failure = aboutCertificate(unlessOther(thrown));
      }
    }
  }
  if (best !== null) return factsOf(best);
  throw tried.size === 0 ? new CardError('certificate_absent', 'certificate directory lists none') : failure;
}

/** A file that the directory lists and that cannot be selected: the directory was read, the certificate is not there. */
const aboutCertificate = (error: CardError): CardError =>
  error.code === 'directory_unreadable' ? new CardError('certificate_absent', error.message, error.status) : error;

async function readValidity(send: Send, directory: ObjectDirectory): Promise<Partial<CardFacts>> {
  try {
    const file = await directory.idCard(send);
    const date = file === null ? null : cardValidUntil(file);
    return date === null ? {} : { cardValidUntil: date };
  } catch (thrown) {
    if (ABSENT.includes(unlessOther(thrown).status)) return {};
    throw thrown;
  }
}

const factsOf = ({ holder, certificate }: CertificateContents): Partial<CardFacts> => ({ holder, certificate });

const isCurrent = ({ certificate }: CertificateContents): boolean =>
  !certificate.expired && new Date() >= new Date(certificate.notBefore);

/** Of two certificates that do not serve now the one that ends later: dates are ISO 8601 in UTC. */
const laterOf = (one: CertificateContents | null, other: CertificateContents): CertificateContents =>
  one !== null && one.certificate.notAfter >= other.certificate.notAfter ? one : other;

/** An error of the card, to be judged. @throws any other */
function unlessOther(thrown: unknown): CardError {
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
