import { describe, expect, it } from 'vitest';
import { DOWNLOADS, offersFor, userSystem } from '../../shared/downloads.ts';
import { PROJECT_ADDRESSES, type ProjectAddress } from '../../shared/project-addresses.ts';

const NAMES = Object.keys(PROJECT_ADDRESSES).filter((name): name is ProjectAddress => name in PROJECT_ADDRESSES);

/** Fault of an address, null when it may be published, or is not yet. */
function addressProblem(name: ProjectAddress, address: string): string | null {
  if (address === '') return null;
  const isMail = /^mailto:[^\s@?]+@[^\s@?]+$/.test(address);
  if (isMail) return name === 'contact' ? null : `${name} is a mail address`;
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return `${name} is no https address`;
  if (name === 'downloads' && !address.endsWith('/')) return 'downloads does not end in /';
  return null;
}

describe('the addresses of the project', () => {
  it.each(NAMES)('%s is empty or may be published', (name) => {
    expect(addressProblem(name, PROJECT_ADDRESSES[name])).toBeNull();
  });

  it.each<readonly [ProjectAddress, string]>([
    ['home', 'http://example.org/'],
    ['home', 'example.org'],
    ['source', 'mailto:nobody@example.org'],
    ['downloads', 'https://example.org/files'],
    ['contact', 'mailto:nobody'],
    ['contact', 'javascript:alert(1)'],
  ])('%s may not be %s', (name, address) => {
    expect(addressProblem(name, address)).not.toBeNull();
  });
});

describe('the file for a system', () => {
  const downloads = 'https://example.org/1.0.0/';
  const files = (userAgent: string): readonly string[] =>
    offersFor(userSystem(userAgent), { downloads }).map(({ url }) => url);

  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/150.0', ['windows']],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/537.36', ['macos-arm64', 'macos-x64']],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', ['debian', 'linux']],
    ['Mozilla/5.0 (X11; CrOS x86_64)', []],
  ] as const)('%s', (userAgent, ids) => {
    expect(files(userAgent)).toEqual(ids.map((id) => `${downloads}${DOWNLOADS[id].file}`));
  });

  it('is offered by nobody while there is no address to get it from', () => {
    for (const system of ['win', 'mac', 'linux', 'other'] as const)
      expect(offersFor(system, { downloads: '' })).toEqual([]);
  });

  it('asks for no administrator where there is a way without', () => {
    for (const system of ['win', 'mac', 'linux'] as const)
      expect(offersFor(system, { downloads }).some(({ admin }) => !admin)).toBe(true);
  });
});
