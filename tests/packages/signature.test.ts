// @module-tag beyond
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FILES } from '../../scripts/package/names.ts';
import { signWindows } from '../../scripts/package/sign.ts';
import { ownCertificate } from '../support/windows/own-certificate.ts';

describe('the signing step', () => {
  let folder: string;
  const program = (): string => join(folder, 'program.exe');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'compagnon-signature-'));
    copyFileSync(FILES.windowsExe, program());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => vi.unstubAllEnvs());

  it('leaves the program as it is when there is no command', async () => {
    vi.stubEnv('SIGN_COMMAND', '');
    expect(await signWindows(program())).toBe(0);
    expect(readFileSync(program()).equals(readFileSync(FILES.windowsExe))).toBe(true);
  });

  it.each(['/nowhere/sign', 'false'])('fails where the command does: %s', async (command) => {
    vi.stubEnv('SIGN_COMMAND', command);
    expect(await signWindows(program())).not.toBe(0);
  });

  it('signs so that the signature can be verified', async () => {
    const { command, isSigned } = ownCertificate(folder);
    vi.stubEnv('SIGN_COMMAND', command);
    expect(isSigned(program())).toBe(false);
    expect(await signWindows(program())).toBe(0);
    expect(isSigned(program())).toBe(true);
  });
});
