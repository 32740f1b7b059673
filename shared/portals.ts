/** The portals that the guides lead through: of the e-CPS with its log-in, and of the Ordre with E-POP. */
type Portal = 'wallet' | 'ordre';

interface PortalHost {
  /** Exact, or with a leading "*." for the name itself and every name under it. */
  readonly host: string;
  /** Whose steps may be on it. */
  readonly portal: Portal;
  /**
   * `known`: a public source names it. `matches`: nobody has seen the host itself, only the name above it is known. `sandbox`: in development
   * builds only (wxt.config.ts).
   */
  readonly standing: 'known' | 'matches' | 'sandbox';
}

/**
 * The official hosts, once: manifest, descriptors, calibration files and what may be pointed at where one types a password all go by
 * this table. Before each: what it is, the section of docs/sources/portals.md or docs/sources/field-2026-11.md, the day it was last read.
 * The host of the Ordre's log-in ("Authentification Ordre des Pharmaciens Applications ONP") is in no public source.
 */
export const PORTAL_HOSTS: readonly PortalHost[] = [
  // Portal of the e-CPS and log-in of Pro Santé Connect: portals 1.1, 2026-11-24
  { host: 'wallet.esw.esante.gouv.fr', portal: 'wallet', standing: 'known' },
  // Keycloak server of Pro Santé Connect: portals 1.1, 2026-11-24
  { host: 'auth.esw.esante.gouv.fr', portal: 'wallet', standing: 'known' },
  // Public site of the Ordre: portals 1.1, 2026-11-24
  { host: 'www.ordre.pharmacien.fr', portal: 'ordre', standing: 'known' },
  // E-POP, which one may also enter directly: portals 1.1, field 2, 2026-11-26
  { host: 'e-pop.ordre.pharmacien.fr', portal: 'ordre', standing: 'known' },
  // Mirror of editorial pages of the Ordre: portals 1.1, 2026-11-24
  { host: 'apiop.ordre.pharmacien.fr', portal: 'ordre', standing: 'known' },
  // Names that nobody has seen: portals 1.5, field 2, 2026-11-26
  { host: '*.ordre.pharmacien.fr', portal: 'ordre', standing: 'matches' },
  // Sandbox of the portal: portals 1.1, 2026-11-24
  { host: 'wallet.bas.psc.esante.gouv.fr', portal: 'wallet', standing: 'sandbox' },
  // Sandbox of Pro Santé Connect: portals 1.1, 2026-11-24
  { host: 'auth.bas.psc.esante.gouv.fr', portal: 'wallet', standing: 'sandbox' },
];

type Standing = PortalHost['standing'] | 'foreign';

/** Does a host fit "name" or "*.name"? */
export const fitsHost = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;

/** What a host name, lower case as browsers give it, stands for; an exact entry counts before a pattern. */
export const standingOf = (host: string): Standing =>
  PORTAL_HOSTS.find((portal) => portal.host === host)?.standing ??
  PORTAL_HOSTS.find((portal) => fitsHost(host, portal.host))?.standing ??
  'foreign';

/** The hosts of this standing, as they stand in the table. */
export const hostsOf = (...standings: readonly PortalHost['standing'][]): readonly string[] =>
  PORTAL_HOSTS.filter(({ standing }) => standings.includes(standing)).map(({ host }) => host);

/** The hosts on which the steps of a portal may be. */
export const hostsOfPortal = (portal: Portal): readonly string[] =>
  PORTAL_HOSTS.filter((one) => one.portal === portal).map(({ host }) => host);

/** Is it the address of a page of an official host, over https on its own port? `address` is any text. */
export function isOfficialAddress(address: string | undefined): boolean {
  const url = address === undefined ? null : URL.parse(address);
  return url?.protocol === 'https:' && url.port === '' && standingOf(url.hostname) !== 'foreign';
}
