// @module-tag beyond
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, hash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES } from '../../scripts/package/names.ts';
import { FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';

/** The real `wxt submit` on the real packages; only what would answer it on the network is made up. */
describe('the dry run of a submission to the stores', () => {
  let folder: string;
  const requests = (): readonly string[] =>
    existsSync(join(folder, 'requests')) ? readFileSync(join(folder, 'requests'), 'utf8').trim().split('\n') : [];
  const run = (account: Readonly<Record<string, string>>) => {
    rmSync(join(folder, 'requests'), { force: true });
    return spawnSync(process.execPath, ['scripts/submit.ts', '--dry-run'], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        NODE_OPTIONS: `--import=${resolve('tests/support/stores-network.mjs')}`,
        REQUESTS: join(folder, 'requests'),
        ...account,
      },
    });
  };
  const firefox = { FIREFOX_JWT_ISSUER: 'user:1:2', FIREFOX_JWT_SECRET: 'secret' };
  const edge = { EDGE_PRODUCT_ID: 'product', EDGE_CLIENT_ID: 'client', EDGE_API_KEY: 'key' };
  const chrome = {
    CHROME_EXTENSION_ID: 'nocemiliofapejoojapmnnooeiappaed',
    CHROME_PUBLISHER_ID: 'publisher',
    CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL: 'robot@example.org',
    CHROME_SERVICE_ACCOUNT_PRIVATE_KEY: generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey,
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'compagnon-submit-'));
    const zips = [FILES.store('chrome'), FILES.store('edge'), FILES.store('firefox'), FILES.sources];
    writeFileSync(FILES.checksums, zips.map((file) => `${hash('sha256', readFileSync(file))}  ${file}\n`).join(''));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('asks each store whether the account is in order, and uploads nothing', () => {
    const { status, stdout, stderr } = run({ ...firefox, ...edge, ...chrome });
    expect(status, stdout + stderr).toBe(0);
    const asked = requests();
    expect(asked.join('\n')).toContain(encodeURIComponent(FIREFOX_EXTENSION_ID).replace('%40', '@'));
    expect(asked.join('\n')).toContain(chrome.CHROME_EXTENSION_ID);
    const changes = asked.filter((line) => !line.startsWith('GET ') && !line.endsWith('/token'));
    expect(changes).toEqual([]);
  });

  it('leaves out a store without an account, and says which names are missing', () => {
    const { status, stdout } = run(firefox);
    expect(status).toBe(0);
    expect(stdout).toContain('chrome: left out, without CHROME_EXTENSION_ID');
    expect(stdout).toContain('edge: left out');
  });

  it('without any account ends before it asks anybody', () => {
    expect(run({}).status).toBe(1);
    expect(requests()).toEqual([]);
  });

  it('refuses a package that is not the one whose sum was written', () => {
    const packed = readFileSync(FILES.store('edge'));
    appendFileSync(FILES.store('edge'), 'x');
    const { status, stderr } = run(firefox);
    writeFileSync(FILES.store('edge'), packed);
    expect(status).toBe(1);
    expect(stderr).toContain(`${FILES.store('edge')} is not the one`);
    expect(requests()).toEqual([]);
  });
});
