import { frenchDate } from '../../../shared/french-day.ts';
import { certificateLineText } from '../../../shared/messages/fr/troubles-card.ts';
import { useHost } from '../../host-link/use-host.ts';
import { readerOf } from '../../ui/facts/card-of.ts';

/** What tells the inserted card's line from that of an older card in the browser's window; nothing where no certificate was read. */
export function CertificateLine() {
  const { link, facts, diagnosis } = useHost();
  if (link.phase !== 'live') return null;
  const certificate = readerOf(facts, diagnosis)?.card?.certificate;
  if (certificate === undefined) return null;
  return (
    <p role="status" data-certificate-line>
      {certificateLineText(certificate.issuer, frenchDate(certificate.notAfter))}
    </p>
  );
}
