import { describe, expect, it } from 'vitest';
import { errorCauseText, errorRemedyText } from '../../shared/messages/fr/error-texts.ts';
import { ERROR_TEXTS, type ErrorTextId } from '../../shared/troubles/error-texts.ts';
import { isOnlyDigits, LONGEST_ERROR_TEXT, recognise } from '../../shared/troubles/recognise.ts';

/** For each row a text that is near and means something else, or nothing. */
const NEAR_MISSES: Readonly<Record<ErrorTextId, string>> = {
  'chromium-no-certificate': 'ERR_BAD_SSL_CLIENT_AUTH_CERTIFICATES',
  'chromium-key-refused': 'ERR_SSL_CLIENT_AUTH_SIGNATURE',
  'chromium-no-private-key': 'ERR_SSL_CLIENT_AUTH_CERT',
  'firefox-handshake': 'SSL_ERROR_HANDSHAKE_FAILURE_ALERT',
  'firefox-no-certificate': 'SSL_ERROR_RX_CERTIFICATE',
  'certificate-required': 'Certificats requis',
  'card-never-updated': 'Carte reconnue et utilisable',
  'windows-provider-type': 'invalid provider type',
  'older-cryptolib': 'erreur 16030',
};

describe('a message of a browser or program', () => {
  it.each(ERROR_TEXTS.map((row) => [row.example, row] as const))('"%s" is recognised', (example, row) => {
    expect(recognise(example)?.id).toBe(row.id);
    expect(recognise(`Oups !\n\n${example.toUpperCase()}\nRéessayez.`)?.id).toBe(row.id);
    for (const words of row.words) expect(recognise(words)?.id).toBe(row.id);
  });

  it.each(Object.entries(NEAR_MISSES))('of %s is not what resembles it: "%s"', (_id, text) => {
    expect(recognise(text)).toBeNull();
  });

  it.each([
    [
      'Ce site est inaccessible\nmon.site.fr n’a pas accepté votre certificat\nERR_BAD_SSL_\u200bCLIENT_AUTH_CERT',
      'chromium-no-certificate',
    ],
    ['err bad ssl client auth cert', 'chromium-no-certificate'],
    ['net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED (-110)', 'chromium-no-certificate'],
    ['ERR-SSL-CLIENT-AUTH-SIGNATURE-FAILED', 'chromium-key-refused'],
    ['ERR_SSL_CLIENT_AUTH_SIGNATURE_ FAILED', 'chromium-key-refused'],
    ['Código: ＳＳＬ_ＥＲＲＯＲ_ＨＡＮＤＳＨＡＫＥ_ＦＡＩＬＥＤ', 'firefox-handshake'],
    ['Fehlercode: SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT\u00ad.', 'firefox-no-certificate'],
    ['L’installation a échoué. Erreur n° 1603', 'older-cryptolib'],
    ['CryptographicException: 0x80090014', 'windows-provider-type'],
    ['CARTE RECONNUE MAIS INUTILISABLE !', 'card-never-updated'],
  ] as const)('is recognised as it is copied, typed or broken: "%s"', (text, id) => {
    expect(recognise(text)?.id).toBe(id);
  });

  it('is not known when it says nothing, or something else', () => {
    for (const text of ['', '   ', 'x', 'ERR_CONNECTION_REFUSED', 'toString', '💥'.repeat(50)])
      expect(recognise(text)).toBeNull();
  });

  it('is looked for in so many characters at most, without delay', () => {
    const long = `${'a '.repeat(LONGEST_ERROR_TEXT)} certificat requis`;
    const begin = performance.now();
    expect(recognise(long.repeat(50))).toBeNull();
    expect(performance.now() - begin).toBeLessThan(100);
  });

  it.each([
    ['1234', true],
    ['12 34 56 78', true],
    ['8-10101948379', true],
    ['', false],
    ['  ', false],
    ['V F101', false],
    ['erreur 1603', false],
  ])('"%s" may be a code: %s', (text, isCode) => {
    expect(isOnlyDigits(text)).toBe(isCode);
  });
});

describe('the table', () => {
  it('says of each row where it was read, and has its words in French', () => {
    for (const { id, source, checked, remedies } of ERROR_TEXTS) {
      expect(source.length, id).toBeGreaterThan(10);
      expect(checked, id).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(remedies.length, id).toBeGreaterThan(0);
      expect(errorCauseText[id], id).toMatch(/\.$/);
    }
    expect(new Set(ERROR_TEXTS.flatMap(({ remedies }) => remedies))).toEqual(new Set(Object.keys(errorRemedyText)));
  });

  it('never asks to type a code, to uninstall, or to change the registry', () => {
    const said = Object.values(errorRemedyText).join('\n');
    expect(said).not.toMatch(/désinstall|DisableCapi|saisissez votre code/i);
  });
});
