import { hostsOfPortal } from '../../portals.ts';
import type { PageGate } from '../descriptor.ts';
import { PAGE_WORDS } from '../page-words.ts';

// Hosts and words that the tables of several portals share.

/** Date on which the descriptors were last checked against the stored pages. */
export const CHECKED = '2026-11-26';

export const WALLET: Pick<PageGate, 'hosts' | 'words'> = {
  words: PAGE_WORDS,
  hosts: hostsOfPortal('wallet'),
};

export const ORDRE: Pick<PageGate, 'hosts' | 'words'> = {
  words: PAGE_WORDS,
  hosts: hostsOfPortal('ordre'),
};

/** E-POP has a host of its own (docs/sources/portals.md 1.1); its pages may stand on others of the Ordre, but not on its public site. */
export const EPOP_PAGES: Pick<PageGate, 'hosts' | 'notHosts' | 'words'> = {
  ...ORDRE,
  notHosts: ['www.ordre.pharmacien.fr', 'ordre.pharmacien.fr'],
};

export const EPOP_HOSTS = ['e-pop.ordre.pharmacien.fr', 'epop.ordre.pharmacien.fr'];

export const MAIL =
  '(?:e-?mail|mail|mel|courriel|courrier electronique|adresse electronique|messagerie electronique|adresse de messagerie(?! (?:securisee|mssante)))';

/** Behind any other word it is that thing for small screens ("CSS mobile"); a summary has it behind an address. */
export const MOBILE =
  '(?:(?:telephone |tel\\.? |numero (?:de )?|(?<![a-z] )|(?<=(?:^| )(?:votre|mon|son|ce|le|de|du|un|ou|et|par|sur|no?|nouveau|professionnel|personnel|principal|apres|[^ ]+[@.][a-z]+) ))(?:mobile|portable)|gsm)';

export const GO = [
  'acceder',
  'ouvrir',
  'entrer',
  'lancer',
  "acceder (?:a l'application|au service|au portail|au site)",
  "ouvrir l'application",
];
