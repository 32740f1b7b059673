import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { descriptors } from '../../shared/guides/descriptors.ts';
import { OFFICIAL_ORIGIN } from '../../shared/official-origin.ts';
import { OFFICIAL_PAGES, SANDBOX_PAGES } from '../../shared/official-pages.ts';
import { isOfficialAddress, PORTAL_HOSTS, standingOf } from '../../shared/portals.ts';

it.each([
  ['wallet.esw.esante.gouv.fr', 'known'],
  ['auth.esw.esante.gouv.fr', 'known'],
  ['www.ordre.pharmacien.fr', 'known'],
  ['e-pop.ordre.pharmacien.fr', 'known'],
  ['sso.ordre.pharmacien.fr', 'matches'],
  ['ordre.pharmacien.fr', 'matches'],
  ['a.www.ordre.pharmacien.fr', 'matches'],
  ['wallet.bas.psc.esante.gouv.fr', 'sandbox'],
  ['esante.gouv.fr', 'foreign'],
  ['x.wallet.esw.esante.gouv.fr', 'foreign'],
  ['ordre.pharmacien.fr.example.org', 'foreign'],
  ['faux-ordre.pharmacien.fr', 'foreign'],
  ['ordre-pharmacien.fr', 'foreign'],
  ['', 'foreign'],
])('the host %s is %s', (host, standing) => {
  expect(standingOf(host)).toBe(standing);
  expect(OFFICIAL_ORIGIN.test(`https://${host}`)).toBe(standing !== 'foreign');
  expect(OFFICIAL_ORIGIN.test(`http://${host}`)).toBe(false);
  expect(OFFICIAL_ORIGIN.test(`https://${host}:8443`)).toBe(false);
  expect(OFFICIAL_ORIGIN.test(`https://${host}@example.org`)).toBe(false);
});

it.each([
  ['https://wallet.esw.esante.gouv.fr/auth', true],
  ['https://www.ordre.pharmacien.fr', true],
  ['http://www.ordre.pharmacien.fr/', false],
  ['https://www.ordre.pharmacien.fr:8443/', false],
  ['https://www.ordre.pharmacien.fr@example.org/', false],
  ['https://example.org/www.ordre.pharmacien.fr', false],
  ['www.ordre.pharmacien.fr', false],
  ['javascript:alert(1)', false],
  [undefined, false],
])('the address %s: official is %s', (address, isOfficial) => {
  expect(isOfficialAddress(address)).toBe(isOfficial);
});

it('the manifest asks for the official hosts over https only, the sandbox apart', () => {
  expect(OFFICIAL_PAGES).toEqual([
    'https://wallet.esw.esante.gouv.fr/*',
    'https://auth.esw.esante.gouv.fr/*',
    'https://*.ordre.pharmacien.fr/*',
  ]);
  expect(SANDBOX_PAGES).toEqual(['https://wallet.bas.psc.esante.gouv.fr/*', 'https://auth.bas.psc.esante.gouv.fr/*']);
});

it('the pattern of an origin says what the table says', () => {
  for (const { host } of PORTAL_HOSTS)
    expect(OFFICIAL_ORIGIN.test(`https://${host.replace('*', 'www')}`), host).toBe(true);
  for (const origin of ['null', '', 'https://', 'data:', 'https://x.ordre.pharmacien.fr/'])
    expect(OFFICIAL_ORIGIN.test(origin)).toBe(false);
});

it('each host stands once in the table, with a source and the day it was read', () => {
  expect(new Set(PORTAL_HOSTS.map(({ host }) => host)).size).toBe(PORTAL_HOSTS.length);
  const told = /^ {2}\/\/ .+: (?:portals|field) [^\n]*, 2026-\d\d-\d\d\n {2}\{ host: '([^']+)'/gm;
  const sourced = [...readFileSync('shared/portals.ts', 'utf8').matchAll(told)].map(([, host]) => host);
  expect(sourced).toEqual(PORTAL_HOSTS.map(({ host }) => host));
});

it('each host is one on which steps may be', () => {
  const used = new Set([...descriptors.values()].flatMap(({ page }) => page.hosts));
  expect(PORTAL_HOSTS.map(({ host }) => host).filter((host) => !used.has(host))).toEqual([]);
});
