import type { EpopScreen, OrdreScreen, WalletScreen } from './drawing.ts';

/** Official host names the practice portals answer to (docs/sources/portals.md 1.1). The ONP login's is invented: it is not known. */
export const HOSTS = {
  wallet: 'wallet.esw.esante.gouv.fr',
  keycloak: 'auth.esw.esante.gouv.fr',
  ordre: 'www.ordre.pharmacien.fr',
  login: 'authentification.ordre.pharmacien.fr',
  epop: 'e-pop.ordre.pharmacien.fr',
  frames: 'apiop.ordre.pharmacien.fr',
} as const;

export const WALLET_PATHS: Readonly<Record<string, WalletScreen>> = {
  '/': 'start',
  '/auth': 'connect',
  '/auth/carte': 'card-wait',
  '/auth/attente': 'number',
  '/compte': 'signed-in',
  '/activation': 'terms',
  '/activation/qr': 'qr',
  '/activation/code': 'code',
  '/activation/choix': 'pin',
  '/activation/fin': 'done',
};

/** The Ordre's screens, by host and path. */
export const ORDRE_PATHS: Readonly<Record<string, OrdreScreen>> = {
  [`${HOSTS.ordre}/`]: 'home',
  [`${HOSTS.login}/`]: 'login',
  [`${HOSTS.login}/applications`]: 'apps',
};

export const EPOP_PATHS: Readonly<Record<string, EpopScreen>> = {
  '/': 'home',
  '/loc_fr/default/': 'home',
  '/loc_fr/default/donnees': 'list',
  '/loc_fr/default/donnees/fiche': 'record',
  '/loc_fr/default/donnees/coordonnees': 'form',
  '/loc_fr/default/donnees/enregistre': 'saved',
};

/** A full address of a screen, for tests and links. */
export const address = (host: keyof typeof HOSTS, path = '/'): string => `https://${HOSTS[host]}${path}`;
