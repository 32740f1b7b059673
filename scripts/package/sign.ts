import { existsSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { pack } from './stage.ts';

const PURPOSE = 'Compagnon e-CPS';

const certificateFile = (): string => process.env['SIGN_CERTIFICATE'] ?? '';

/** The signing variables of the environment, with absolute paths for a program that runs in another folder. */
export const signEnvironment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['SIGN_CERTIFICATE', 'SIGN_PASSWORD_FILE'].flatMap((name) => {
      const file = process.env[name];
      return file === undefined || file === '' ? [] : [[name, resolve(file)]];
    }),
  );

/** Whether a certificate was given. */
export const isSigning = (): boolean => certificateFile() !== '';

/**
 * Signs a Windows program in place with osslsigncode, when SIGN_CERTIFICATE names a PKCS#12 file (its password in
 * SIGN_PASSWORD_FILE, a time stamp service in SIGN_TIMESTAMP_URL). Without, says so and goes on: the packages then show
 * Windows' warning for unsigned programs.
 * @returns 0 when signed or not asked to, else osslsigncode's exit code
 */
export async function signWindows(file: string): Promise<number> {
  const certificate = certificateFile();
  if (!isSigning()) {
    console.log(`Not signed: ${file} (SIGN_CERTIFICATE names no certificate)`);
    return 0;
  }
  if (!existsSync(certificate)) {
    console.error(`SIGN_CERTIFICATE names a file that is not there: ${certificate}`);
    return 1;
  }
  const password = process.env['SIGN_PASSWORD_FILE'];
  const secret = password === undefined ? [] : ['-readpass', password];
  const service = process.env['SIGN_TIMESTAMP_URL'];
  const stamp = service === undefined ? [] : ['-ts', service];
  const signed = `${file}.signed`;
  const code = pack('osslsigncode', [
    'sign',
    '-pkcs12',
    certificate,
    ...secret,
    ...stamp,
    '-n',
    PURPOSE,
    '-h',
    'sha256',
    '-in',
    file,
    '-out',
    signed,
  ]);
  if (code === 0) renameSync(signed, file);
  return code;
}

// makensis calls it for the uninstaller, which it packs inside the installer: installer.nsi.
if (import.meta.main) process.exitCode = await signWindows(process.argv[2] ?? '');
