import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FILES } from '../../scripts/package/names.ts';
import { signWindows } from '../../scripts/package/sign.ts';

/** A certificate made for the test; nobody trusts it, so it is given to the verifier by hand. */
describe('the signing step', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const verify = () => spawnSync('osslsigncode', ['verify', '-CAfile', at('own.pem'), at('program.exe')]).status;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'compagnon-signature-'));
    const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
    openssl(
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Essai de signature'],
      ...['-addext', 'extendedKeyUsage=codeSigning', '-keyout', at('key.pem'), '-out', at('own.pem')],
    );
    openssl(
      ...['pkcs12', '-export', '-inkey', at('key.pem'), '-in', at('own.pem')],
      ...['-out', at('own.p12'), '-passout', 'pass:essai'],
    );
    writeFileSync(at('password'), 'essai');
    copyFileSync(FILES.windowsExe, at('program.exe'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => vi.unstubAllEnvs());

  it('leaves the program as it is when no certificate is given', async () => {
    vi.stubEnv('SIGN_CERTIFICATE', '');
    expect(await signWindows(at('program.exe'))).toBe(0);
    expect(readFileSync(at('program.exe')).equals(readFileSync(FILES.windowsExe))).toBe(true);
  });

  it('fails when the certificate named is not there', async () => {
    vi.stubEnv('SIGN_CERTIFICATE', at('missing.p12'));
    expect(await signWindows(at('program.exe'))).not.toBe(0);
  });

  it('signs so that the signature can be verified', async () => {
    vi.stubEnv('SIGN_CERTIFICATE', at('own.p12'));
    vi.stubEnv('SIGN_PASSWORD_FILE', at('password'));
    expect(verify()).not.toBe(0);
    expect(await signWindows(at('program.exe'))).toBe(0);
    expect(verify()).toBe(0);
  });
});
