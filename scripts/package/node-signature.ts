import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * SHA-256 of "Microsoft Identity Verification Root Certificate Authority 2020", as Microsoft's list of trusted roots publishes it. Debian
 * does not bring this root, so it is taken from the signature itself and held to this sum.
 */
const ROOT = '53:67:F2:0C:7A:DE:0E:2B:CA:79:09:15:05:6D:08:6B:72:0C:33:C1:FA:2A:26:61:AC:F7:87:E3:29:2E:12:70';
const SIGNER = 'OpenJS Foundation';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----\n?/g;

function run(program: string, args: readonly string[]): { readonly ok: boolean; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

/**
 * Checks that Node's Windows program is as the OpenJS Foundation signed it: its sum, its signer, its time stamp and the chain up to
 * Microsoft's root. No network: revocation is not looked up.
 * @throws Error with what does not hold
 */
export function checkNodeSignature(program: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'node-signature-'));
  try {
    const at = (name: string): string => join(folder, name);
    const fail = (why: string, said = ''): never => {
      throw new Error(`${program}: ${why}\n${said}`);
    };
    const extracted = run('osslsigncode', ['extract-signature', '-pem', '-in', program, '-out', at('signature.pem')]);
    if (!extracted.ok) fail('not signed', extracted.said);
    const chain = run('openssl', ['pkcs7', '-in', at('signature.pem'), '-print_certs']).said.match(CERTIFICATE) ?? [];
    const root = chain.find((pem) => new X509Certificate(pem).fingerprint256 === ROOT);
    writeFileSync(at('root.pem'), root ?? fail('no chain to Microsoft’s root of 2020'));
    const verify = [
      'verify',
      '-in',
      program,
      '-CAfile',
      at('root.pem'),
      '-TSA-CAfile',
      at('root.pem'),
      '-ignore-cdp',
      '-ignore-crl',
    ];
    // Certificates of signers live for days, those of time stamps for a year: both are judged as of the time stamped, which is signed.
    const stamped = Date.parse(/Timestamp time: (.+)/.exec(run('osslsigncode', verify).said)?.[1] ?? '') / 1000;
    if (Number.isNaN(stamped)) fail('without a time stamp');
    const verified = run('osslsigncode', [...verify, '-time', String(stamped)]);
    if (!verified.ok) fail('the signature does not hold', verified.said);
    const signer = /Signer's certificate:[\s\S]*?Subject: .*\/CN=(.+)/.exec(verified.said)?.[1];
    if (signer !== SIGNER) fail(`signed by ${signer ?? 'nobody'}, not by the ${SIGNER}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
