/**
 * An origin of the official hosts, those of the sandbox included: the table of portals.ts as one pattern, for the script that stands in
 * every official page. That the two agree, tests/unit/official-hosts.test.ts sees to.
 */
export const OFFICIAL_ORIGIN =
  /^https:\/\/((wallet|auth)\.(esw|bas\.psc)\.esante\.gouv|([\w-]+\.)*ordre\.pharmacien)\.fr$/;
