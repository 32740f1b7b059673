import type { CardFacts, ReaderFacts } from '../../shared/diagnosis/facts.ts';
import { fromHex } from '../card/bytes.ts';
import { type CertificateContents, readCertificate } from '../card/certificate.ts';
import type { System } from '../system.ts';
import { cardProvider } from './card-provider.ts';
import { NotKnown, probe } from './probe.ts';
import type { WindowsApi } from './windows-api.ts';

/** What the store holds, without certificates that others issued. */
function contentsOf(stored: readonly Uint8Array[]): readonly CertificateContents[] {
  return stored.flatMap((bytes) => {
    try {
      return readCertificate(bytes, new Date());
    } catch {
      return [];
    }
  });
}

/**
 * Is the card's certificate for logging in among those of the store? Its signature certificate beside it has the same holder and the same
 * dates, so the use decides; a holder's earlier card had other dates.
 */
export function isStored(card: Pick<CardFacts, 'holder' | 'certificate'>, stored: readonly Uint8Array[]): boolean {
  const { holder, certificate } = card;
  return contentsOf(stored).some(
    (other) =>
      other.forAuthentication &&
      other.certificate.issuer === certificate?.issuer &&
      other.certificate.notBefore === certificate.notBefore &&
      other.certificate.notAfter === certificate.notAfter &&
      other.holder.nationalId === holder?.nationalId,
  );
}

/**
 * Adds what Windows knows of each CPS: which provider it would use, and whether Chrome and Edge are offered this very certificate
 * (docs/sources/field-2026-11.md 8). The certificates of the store are compared here and nothing of them is kept.
 * @param readers with the holder's identity, which the comparison needs
 */
export async function withWindowsCards(
  system: System,
  windows: WindowsApi,
  readers: readonly ReaderFacts[],
): Promise<readonly ReaderFacts[]> {
  return Promise.all(
    readers.map(async (reader): Promise<ReaderFacts> => {
      const { card } = reader;
      if (card === null || card.kind === 'vitale' || card.kind === 'unknown') return reader;
      const provider = await probe(() => {
        if (card.atr === null) throw new NotKnown('not-told');
        return cardProvider(system, windows, fromHex(card.atr));
      });
      if (card.certificate === undefined) return { ...reader, card: { ...card, provider } };
      const certificateInStore = await probe(() => isStored(card, windows.personalCertificates()));
      return { ...reader, card: { ...card, provider, certificateInStore } };
    }),
  );
}
