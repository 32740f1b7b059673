import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Node's makers put their releases: `index.json`, and a folder a version. */
export const MAKERS = 'https://nodejs.org/dist';

/** Systems for which we ship Node, and the file of a release that has it. */
export const FILE_OF = {
  'linux-x64': (version: string) => `node-v${version}-linux-x64.tar.gz`,
  'win-x64': () => 'win-x64/node.exe',
  'darwin-arm64': (version: string) => `node-v${version}-darwin-arm64.tar.gz`,
  'darwin-x64': (version: string) => `node-v${version}-darwin-x64.tar.gz`,
} as const;
export type NodeSystem = keyof typeof FILE_OF;

async function get(address: string): Promise<Buffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

interface Listed {
  /** `v26.12.1` */
  readonly version: string;
  readonly security: boolean;
}

const numbers = (version: string): readonly number[] => version.replace(/^v/, '').split('.').map(Number);
const isNewer = (one: string, other: string): boolean => {
  const [left, right] = [numbers(one), numbers(other)];
  const index = left.findIndex((part, at) => part !== right[at]);
  return index >= 0 && (left[index] ?? 0) > (right[index] ?? 0);
};

/** @throws when the makers' list has a newer release with fixes of security on this version's line; its version is in the message */
export async function refuseOldNode(version: string, makers = MAKERS): Promise<void> {
  const list = JSON.parse((await get(`${makers}/index.json`)).toString()) as readonly Listed[];
  const line = list.filter((release) => numbers(release.version)[0] === numbers(version)[0]);
  if (line.length === 0) throw new Error(`${makers}/index.json names no release of the line of ${version}`);
  const newer = line.find((release) => release.security && isNewer(release.version, version));
  if (newer !== undefined) throw new Error(`Node ${version} lacks the fixes of the security release ${newer.version}`);
}

/** The sums of a release, by file. @throws unless a key of the keyring signed them */
function signedSums(signed: Buffer, keyring: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'node-sums-'));
  try {
    const [file, output] = [join(folder, 'sums.asc'), join(folder, 'sums')];
    writeFileSync(file, signed);
    const { status, stderr } = spawnSync('gpgv', ['--keyring', keyring, '--output', output, file], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the sums are not signed by a key of ${keyring}:\n${stderr}`);
    // What gpgv wrote, not what came: text around the signed part is nobody's.
    const lines = readFileSync(output, 'utf8').matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm);
    return new Map([...lines].map(([, sum = '', name = '']) => [name, sum]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A release to be taken. */
export interface Release {
  /** `26.12.1` */
  readonly version: string;
  /** Public keys of the makers' releasers, as gpgv reads them (github.com/nodejs/release-keys). */
  readonly keyring: string;
  readonly makers?: string;
}

interface Wanted extends Release {
  readonly system: NodeSystem;
  /** The file to write. */
  readonly into: string;
}

/**
 * Takes one file of a release, compared with the sum that its makers signed.
 * @returns that sum, SHA-256
 * @throws when signature or sum does not hold, or the file is not there
 */
export async function takeNode({ version, system, keyring, into, makers = MAKERS }: Wanted): Promise<string> {
  const place = `${makers}/v${version}`;
  const name = FILE_OF[system](version);
  const wanted = signedSums(await get(`${place}/SHASUMS256.txt.asc`), keyring).get(name);
  if (wanted === undefined) throw new Error(`${place}: the signed sums name no ${name}`);
  const bytes = await get(`${place}/${name}`);
  const sum = hash('sha256', bytes);
  if (sum !== wanted) throw new Error(`${place}/${name}: its sum is ${sum}, its makers signed ${wanted}`);
  writeFileSync(into, bytes);
  return sum;
}
