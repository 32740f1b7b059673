// @module-tag beyond
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FILE_OF, type NodeSystem, refuseOldNode } from '../../scripts/node-release/makers.ts';
import { shippedNode, takenNode, takeRelease, unfitForRelease } from '../../scripts/node-release/shipped-node.ts';
import { releaseProblem, trialNote } from '../../scripts/package/release.ts';

const SYSTEMS = Object.keys(FILE_OF) as NodeSystem[];
const sumOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Made-up releases on a server of the test's own, signed with keys of the test's own: the makers' are out of a test's reach. */
describe('Node from its makers', () => {
  let folder: string;
  let server: Server;
  let makers: string;
  const files = new Map<string, string | Buffer>();
  const at = (name: string): string => join(folder, name);
  const gpg = (...args: readonly string[]): Buffer =>
    execFileSync('gpg', ['--homedir', folder, '--batch', '--passphrase', '', ...args], { stdio: 'pipe' });
  const shelf = () => ({ files: at('taken'), sums: at('sums.json') });

  /** A system's file of a release: an archive with a program of its name, for Windows the program alone. */
  function fileOf(version: string, system: NodeSystem): Buffer {
    const program = `node ${version} of ${system}`;
    if (system === 'win-x64') return Buffer.from(program);
    mkdirSync(at(`${version}/bin`), { recursive: true });
    writeFileSync(at(`${version}/bin/node`), program);
    return execFileSync('tar', ['-czf', '-', '-C', folder, version]);
  }

  /** A release for every system, whose sums this key signs. */
  function publish(version: string, signer: string, change: (sums: string) => string = (sums) => sums): void {
    const lines = SYSTEMS.map((system) => {
      const [name, bytes] = [FILE_OF[system](version), fileOf(version, system)];
      files.set(`/v${version}/${name}`, bytes);
      return `${sumOf(bytes)}  ${name}\n`;
    });
    writeFileSync(at('sums'), change(lines.join('')));
    gpg('--yes', '--local-user', signer, '--output', at('sums.asc'), '--clearsign', at('sums'));
    files.set(`/v${version}/SHASUMS256.txt.asc`, readFileSync(at('sums.asc')));
  }
  const take = (version: string): Promise<void> => takeRelease({ version, keyring: at('makers.gpg'), makers }, shelf());

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
    publish('26.12.3', 'maker@example.org', (sums) => sums.replace(/^[^ ]+/, sumOf('another program')));
    publish('26.12.4', 'maker@example.org');
    files.set('/v26.12.4/SHASUMS256.txt.asc', readFileSync(at('sums')));
    publish('26.12.6', 'maker@example.org', (sums) => sums.replace(/^.*darwin-arm64.*\n/m, ''));
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

  afterEach(() => {
    vi.unstubAllEnvs();
    for (const left of [shelf().files, shelf().sums]) rmSync(left, { recursive: true, force: true });
  });

  it('is taken by the sums they signed, which stay in the tree, and goes into the package of each system', async () => {
    await take('26.12.1');
    vi.stubEnv('NODE_RELEASE', '26.12.1');
    const kept = JSON.parse(readFileSync(shelf().sums, 'utf8'));
    expect(Object.keys(kept.sums)).toEqual(SYSTEMS);
    for (const system of SYSTEMS) {
      expect(kept.sums[system]).toBe(sumOf(files.get(`/v26.12.1/${FILE_OF[system]('26.12.1')}`) ?? ''));
      expect(readFileSync(shippedNode(system, 'of npm', shelf()), 'utf8')).toBe(`node 26.12.1 of ${system}`);
    }
    expect(unfitForRelease(shelf())).toBeNull();
  });

  it('is packed no more once its file has changed, was never taken, or is another than the tree’s sums are of', async () => {
    await take('26.12.1');
    vi.stubEnv('NODE_RELEASE', '26.12.1');
    const { file } = takenNode('26.12.1', 'darwin-x64', shelf());
    writeFileSync(file, 'another archive');
    expect(() => shippedNode('darwin-x64', 'of npm', shelf())).toThrow('is not the one whose sum');
    expect(unfitForRelease(shelf())).toContain('is not the one whose sum');
    rmSync(file);
    expect(unfitForRelease(shelf())).toContain('node-release -- take 26.12.1');
    vi.stubEnv('NODE_RELEASE', '26.12.0');
    expect(unfitForRelease(shelf())).toContain('node-release -- take 26.12.0');
  });

  it.each(['SIGN_COMMAND', 'COMPAGNON_RELEASE'])(
    'is asked for where %s makes it a release, and for a trial not',
    (name) => {
      for (const unset of ['SIGN_COMMAND', 'COMPAGNON_RELEASE', 'NODE_RELEASE']) vi.stubEnv(unset, '');
      expect(releaseProblem()).toBeNull();
      expect(trialNote()).toContain('not a release');
      vi.stubEnv(name, 'true');
      expect(releaseProblem()).toContain('NODE_RELEASE');
      expect(trialNote()).toBe('');
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.ts'], { encoding: 'utf8' });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('NODE_RELEASE');
    },
  );

  it.each([
    ['26.12.2', 'signed by a key that is none of theirs', 'not signed by a key'],
    ['26.12.3', 'another file than the one they signed', 'its makers signed'],
    ['26.12.4', 'sums that nobody signed', 'not signed by a key'],
    ['26.12.5', 'not there', '404'],
    ['26.12.6', 'one system short', 'name no node-v26.12.6-darwin-arm64.tar.gz'],
  ])('%s is refused: %s', async (version, _why, said) => {
    await expect(take(version)).rejects.toThrow(said);
    expect(existsSync(shelf().sums)).toBe(false);
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
