import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FAKE_HOSTS } from './fake-host-programs.ts';

export type FakeHostName = keyof typeof FAKE_HOSTS;

/** The program on disk; `dispose` removes it. */
export interface FakeHost {
  readonly path: string;
  [Symbol.dispose](): void;
}

/** Puts a program on disk that a browser can start. @param told what it knows */
export function writeFakeHost<Name extends FakeHostName>(
  name: Name,
  ...told: Parameters<(typeof FAKE_HOSTS)[Name]>
): FakeHost {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-fake-host-'));
  const path = join(folder, 'host.cjs');
  const programs = resolve('tests/support/host/fake-host-programs.ts');
  const knows = (told as readonly unknown[]).map((one) => JSON.stringify(one)).join(', ');
  writeFileSync(path, `#!${process.execPath}\nrequire('${programs}').FAKE_HOSTS.${name}(${knows});\n`);
  chmodSync(path, 0o755);
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
