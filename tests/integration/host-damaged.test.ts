import { cpSync, linkSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { HELLO, HOST_PROGRAM, startHost } from '../support/host/host.ts';

const ADDON = 'koffi.node';

let pcscd: Pcscd;
let folder: string;
beforeEach(async () => {
  pcscd = await startPcscd();
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  const program = dirname(HOST_PROGRAM);
  cpSync(program, folder, { recursive: true, filter: (path) => basename(path) !== 'node' });
  try {
    linkSync(join(program, 'node'), join(folder, 'node'));
  } catch {
    cpSync(join(program, 'node'), join(folder, 'node'));
  }
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await pcscd[Symbol.asyncDispose]();
});

const serviceIs = (service: string) => (message: Readonly<Record<string, unknown>>) =>
  message['type'] === 'snapshot' && JSON.stringify(message).includes(`"service":"${service}"`);

it('a host without its addon says that it is damaged, and recovers once it is whole again', async () => {
  renameSync(join(folder, ADDON), join(folder, 'away'));
  await using host = startHost(undefined, {}, join(folder, 'compagnon-ecps'));
  host.send(HELLO);
  host.send({ id: 2, type: 'subscribe', identity: false });
  expect(await host.next(serviceIs('unknown'))).toMatchObject({ facts: { pcsc: { programDamaged: true } } });
  renameSync(join(folder, 'away'), join(folder, ADDON));
  await host.next(serviceIs('running'));
});

it('a host whose addon is no program of this system says that it is damaged, not that the service is absent', async () => {
  rmSync(join(folder, ADDON));
  writeFileSync(join(folder, ADDON), 'not a program');
  await using host = startHost(undefined, {}, join(folder, 'compagnon-ecps'));
  host.send(HELLO);
  host.send({ id: 2, type: 'subscribe', identity: false });
  expect(await host.next(serviceIs('unknown'))).toMatchObject({ facts: { pcsc: { programDamaged: true } } });
});
