import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate made for a test, which nobody trusts, and a command that signs with it as a signing service's own program does. */
interface OwnCertificate {
  /** For SIGN_COMMAND. */
  readonly command: string;
  /** Whether a file is signed by it. */
  isSigned(file: string): boolean;
}

/** @param folder where certificate and command are written */
export function ownCertificate(folder: string): OwnCertificate {
  const at = (name: string): string => join(folder, name);
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Essai de signature'],
      ...['-addext', 'extendedKeyUsage=codeSigning', '-keyout', at('key.pem'), '-out', at('own.pem')],
    ],
    { stdio: 'pipe' },
  );
  const command = at('sign.sh');
  const sign = `osslsigncode sign -certs '${at('own.pem')}' -key '${at('key.pem')}' -h sha256 -in "$1" -out "$1.signed"`;
  writeFileSync(command, `#!/bin/sh\nset -e\n${sign} >/dev/null\nmv "$1.signed" "$1"\n`);
  chmodSync(command, 0o755);
  return {
    command,
    isSigned: (file) => spawnSync('osslsigncode', ['verify', '-CAfile', at('own.pem'), file]).status === 0,
  };
}
