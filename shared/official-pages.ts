import { fitsHost, hostsOf } from './portals.ts';

/** Match patterns of hosts, without those that another one covers. Never http: a page anyone on the way can write is no official page. */
const patternsOf = (hosts: readonly string[]): string[] =>
  hosts
    .filter((host) => !hosts.some((other) => other !== host && other.startsWith('*.') && fitsHost(host, other)))
    .map((host) => `https://${host}/*`);

/** Where the content script runs and scripts may come on demand. */
export const OFFICIAL_PAGES = patternsOf(hostsOf('known', 'matches'));

/** The same for those who develop against the sandbox. */
export const SANDBOX_PAGES = patternsOf(hostsOf('sandbox'));
