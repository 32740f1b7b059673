import type { PhoneId } from '../guides/addresses.ts';
import type { errorCauseText, errorRemedyText, shownByText } from '../messages/fr/error-texts.ts';

/**
 * Words of browsers and programs at a log-in with the card, and their meaning: users see only these. Each row quotes the text, word for
 * word where it is known; causes, remedies and labels in French are in shared/messages/fr/error-texts.ts. French wordings of browsers stand
 * here only once a source has them: none was found (docs/sources/field-2026-11.md 3.3).
 */

export type ErrorTextId = keyof typeof errorCauseText;

/** How sure the cause is: read in a source, reported by one third party only, or deduced. */
type CauseConfidence = 'confirmed' | 'one-report' | 'deduced';

export interface ErrorText {
  readonly id: ErrorTextId;
  /** As the list names it: the words as they are shown. */
  readonly shown: string;
  readonly shownBy: keyof typeof shownByText;
  /** Any of these, whole and in this order of words, is enough; letters of either case, with or without accents. */
  readonly words: readonly string[];
  readonly confidence: CauseConfidence;
  /** In the order to try. */
  readonly remedies: readonly (keyof typeof errorRemedyText)[];
  /** Whom to call when they do not help; null: who made the program. */
  readonly call: PhoneId | null;
  /** A text as users may copy it. */
  readonly example: string;
  readonly source: string;
  readonly checked: string;
}

const checked = '2026-11-27';

/** In the order of the list in the panel: the browser first. */
export const ERROR_TEXTS: readonly ErrorText[] = [
  {
    id: 'chromium-no-certificate',
    shown: 'ERR_BAD_SSL_CLIENT_AUTH_CERT',
    shownBy: 'chrome-edge',
    words: ['ERR_BAD_SSL_CLIENT_AUTH_CERT', 'ERR_SSL_CLIENT_AUTH_CERT_NEEDED'],
    confidence: 'deduced',
    remedies: ['reinsert-card', 'start-certificate-manager', 'close-browser', 'without-card'],
    call: 'card',
    example: 'Ce site est inaccessible ERR_BAD_SSL_CLIENT_AUTH_CERT',
    source: 'docs/sources/field-2026-11.md 3.3: Chromium’s names; cause deduced',
    checked,
  },
  {
    id: 'chromium-key-refused',
    shown: 'ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED',
    shownBy: 'chrome-edge',
    words: ['ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED', 'ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED'],
    confidence: 'deduced',
    remedies: ['watch-tries', 'free-card', 'try-firefox', 'without-card'],
    call: 'card',
    example: 'err_ssl_client_auth_signature_failed',
    source:
      'docs/sources/field-2026-11.md 3.3: lithnet/access-manager #207, firezone #15026; for the CPS deduced. Chromium’s net error list',
    checked,
  },
  {
    id: 'chromium-no-private-key',
    shown: 'ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY',
    shownBy: 'chrome-edge',
    words: ['ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY'],
    confidence: 'deduced',
    remedies: ['reinsert-card', 'start-certificate-manager', 'close-browser', 'try-firefox'],
    call: 'card',
    example: 'Code : ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY',
    source: 'Chromium’s net error list: "The SSL client certificate has no private key"; cause deduced',
    checked,
  },
  {
    id: 'firefox-handshake',
    shown: 'SSL_ERROR_HANDSHAKE_FAILED',
    shownBy: 'firefox',
    words: ['SSL_ERROR_HANDSHAKE_FAILED'],
    confidence: 'one-report',
    remedies: ['watch-tries', 'free-card', 'firefox-extension', 'without-card'],
    call: 'card',
    example: 'Code d’erreur : SSL_ERROR_HANDSHAKE_FAILED',
    source: 'docs/sources/field-2026-11.md 3.3: lithnet/access-manager #207',
    checked,
  },
  {
    id: 'firefox-no-certificate',
    shown: 'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT',
    shownBy: 'firefox',
    words: ['SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT'],
    confidence: 'deduced',
    remedies: ['reinsert-card', 'firefox-extension', 'close-browser', 'without-card'],
    call: 'card',
    example: 'Code d’erreur : SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT',
    source: 'NSS, SSLerrs.h: "SSL received a certificate_required alert"; cause deduced',
    checked,
  },
  {
    id: 'certificate-required',
    shown: 'Certificat requis',
    shownBy: 'site',
    words: ['certificat requis'],
    confidence: 'one-report',
    remedies: ['reinsert-card', 'close-browser', 'start-certificate-manager', 'without-card'],
    call: 'card',
    example: 'Erreur : certificat requis',
    source: 'docs/sources/portals.md 6.1, A4',
    checked,
  },
  {
    id: 'card-never-updated',
    shown: 'Carte reconnue mais inutilisable',
    shownBy: 'cryptolib',
    words: ['CKR_ASIP_BAD_EF_ACTUA', 'reconnue mais inutilisable'],
    confidence: 'confirmed',
    remedies: ['update-card', 'without-card'],
    call: 'card',
    example: 'Carte reconnue mais inutilisable',
    source: 'docs/sources/field-2026-11.md 8: ANS internal specification, module 5.2.2',
    checked,
  },
  {
    id: 'windows-provider-type',
    shown: 'Invalid provider type specified',
    shownBy: 'windows',
    words: ['invalid provider type specified', 'NTE_BAD_PROV_TYPE', '0x80090014', 'CryptAcquireCertificatePrivateKey'],
    confidence: 'deduced',
    remedies: ['leave-registry', 'try-firefox', 'without-card'],
    call: 'card',
    example: 'Invalid provider type specified.',
    source:
      'docs/sources/field-2026-11.md 3.2: Microsoft KB 5073121, press; for the CPS deduced. winerror.h: NTE_BAD_PROV_TYPE',
    checked,
  },
  {
    id: 'older-cryptolib',
    shown: 'Erreur 1603',
    shownBy: 'windows',
    words: ['erreur 1603', 'error 1603', 'code 1603', 'erreur n 1603', 'code retour 1603', 'return code 1603'],
    confidence: 'one-report',
    remedies: ['nothing-to-do'],
    call: null,
    example: 'Cryptolib CPS : l’installation a échoué, erreur 1603',
    source: 'docs/sources/card-and-readers.md 5.3',
    checked,
  },
];
