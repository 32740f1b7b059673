// @module-tag beyond
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuseOldNode, takeNode } from '../../scripts/node-release/makers.ts';

const sumOf = (bytes: string): string => createHash('sha256').update(bytes).digest('hex');

/** Made-up releases on a server of the test's own, signed with keys of the test's own: the makers' are out of a test's reach. */
describe('Node from its makers', () => {
  let folder: string;
  let server: Server;
  let makers: string;
  const files = new Map<string, string | Buffer>();
  const at = (name: string): string => join(folder, name);
  const gpg = (...args: readonly string[]): Buffer =>
    execFileSync('gpg', ['--homedir', folder, '--batch', '--passphrase', '', ...args], { stdio: 'pipe' });
  const PROGRAM = 'MZ, a program';

  /** A release with one file, whose sums this key signs. */
  function publish(version: string, signer: string, sum = sumOf(PROGRAM)): void {
    writeFileSync(at('sums'), `${sum}  win-x64/node.exe\n`);
    gpg('--yes', '--local-user', signer, '--output', at('sums.asc'), '--clearsign', at('sums'));
    files.set(`/v${version}/SHASUMS256.txt.asc`, readFileSync(at('sums.asc')));
    files.set(`/v${version}/win-x64/node.exe`, PROGRAM);
  }
  const take = (version: string): Promise<string> =>
    takeNode({ version, system: 'win-x64', keyring: at('makers.gpg'), into: at('taken'), makers });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'node-makers-'));
    for (const name of ['maker', 'stranger']) gpg('--quick-gen-key', `${name}@example.org`, 'ed25519', 'sign', 'never');
    gpg('--output', at('makers.gpg'), '--export', 'maker@example.org');
    const list = ['v27.0.0:true', 'v26.12.1:true', 'v26.12.0:false', 'v26.10.0:false', 'v26.9.0:true', 'v24.20.0:true'];
    const releases = list
      .map((one) => one.split(':'))
      .map(([version, security]) => ({ version, security: security === 'true' }));
    files.set('/index.json', JSON.stringify(releases));
    publish('26.12.1', 'maker@example.org');
    publish('26.12.2', 'stranger@example.org');
    publish('26.12.3', 'maker@example.org', sumOf('another program'));
    publish('26.12.4', 'maker@example.org');
    const unsigned = `${sumOf(PROGRAM)}  win-x64/node.exe\n`;
    files.set('/v26.12.4/SHASUMS256.txt.asc', unsigned);
    server = createServer((request, response) => {
      const file = files.get(request.url ?? '');
      response.writeHead(file === undefined ? 404 : 200).end(file);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    makers = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is taken by the sums they signed, and named by version and sum', async () => {
    const file = await take('26.12.1');
    expect(basename(file)).toBe(`node-v26.12.1-win-x64-${sumOf(PROGRAM)}.exe`);
    expect(readFileSync(file, 'utf8')).toBe(PROGRAM);
  });

  it.each([
    ['26.12.2', 'signed by a key that is none of theirs', 'not signed by a key'],
    ['26.12.3', 'another file than the one they signed', 'its makers signed'],
    ['26.12.4', 'sums that nobody signed', 'not signed by a key'],
    ['26.12.5', 'not there', '404'],
  ])('%s is refused: %s', async (version, _why, said) => {
    await expect(take(version)).rejects.toThrow(said);
  });

  it.each([
    ['26.10.0', 'lacks the fixes of the security release v26.12.1'],
    ['26.12.0', 'lacks the fixes of the security release v26.12.1'],
    ['25.1.0', 'names no release of the line'],
  ])('%s is not released: %s', async (version, said) => {
    await expect(refuseOldNode(version, makers)).rejects.toThrow(said);
  });

  it.each(['26.12.1', '26.13.0', '24.20.0'])('%s may be released', async (version) => {
    await expect(refuseOldNode(version, makers)).resolves.toBeUndefined();
  });
});
