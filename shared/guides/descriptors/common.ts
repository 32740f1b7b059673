import { hostsOf, PORTAL_HOSTS } from '../../portals.ts';
import type { PageGate } from '../descriptor.ts';
import { LOG_OUT_NAMES, PAGE_WORDS } from '../page-words.ts';

// Hosts and words that the tables of several portals share.

/** Date on which the descriptors were last checked against the stored pages. */
export const CHECKED = '2026-11-26';

export const WALLET: Pick<PageGate, 'hosts' | 'words'> = {
  words: PAGE_WORDS,
  hosts: PORTAL_HOSTS.filter(({ host }) => host.endsWith('.esante.gouv.fr')).map(({ host }) => host),
};

export const ORDRE: Pick<PageGate, 'hosts' | 'words'> = {
  words: PAGE_WORDS,
  hosts: hostsOf('matches'),
};

/** E-POP has a host of its own (facts 1.1); its pages may stand on others of the Ordre, but not on its public site. */
export const EPOP_PAGES: Pick<PageGate, 'hosts' | 'notHosts' | 'words'> = {
  ...ORDRE,
  notHosts: ['www.ordre.pharmacien.fr', 'ordre.pharmacien.fr'],
};

export const EPOP_HOSTS = ['e-pop.ordre.pharmacien.fr', 'epop.ordre.pharmacien.fr'];

/** Names, wholly, of links and buttons that lead to no step, where a picture or an address could speak for them. */
export const NEVER = [
  ...LOG_OUT_NAMES,
  'aide',
  "besoin d'aide",
  'en savoir plus',
  "qu'est-ce que?.*",
  'comment .*',
  'faq',
  'foire aux questions',
  'assistance',
  'tutoriel.*',
  'guide.*',
  'video.*',
  'telecharger.*',
  'mentions legales',
  'contact(?:ez-nous)?',
  'supprimer.*',
  'annuler.*',
  'retour.*',
  'historique.*',
  'imprimer.*',
  'accueil(?: .*)?',
].map((name) => `^${name}$`);

/** Pages that only tell how something is done, by their titles, but for questions ("Comment voulez-vous vous connecter ?"). */
export const HELP_TITLES = [
  '^aide',
  'faq',
  'foire aux questions',
  'questions frequentes',
  'tutoriels?',
  'mode d.emploi',
];
/** The same, and questions. */
export const HELP = [...HELP_TITLES, '^comment'];

/** Pages of the wallet that are about something else than logging in or activating, by their titles. */
export const OTHER_BUSINESS = [
  'contact[a-z]*',
  'support',
  'assistance',
  'signal(?:er|ez|ement)',
  'deleg[a-z]*',
  'declar[a-z]*',
  'perdue?s?',
  'volee?s?',
  'opposition',
  'debloqu[a-z]*',
  'supprim[a-z]*',
  'suppression',
  'desactiv[a-z]*',
  'revo(?:quer|cation)',
  'deblocage',
  'renouvel[a-z]*',
  'command(?:e|er|ez)',
  'editeurs?',
  'double authentification',
  'coffre.*',
  'annuaire',
  'api',
  'parrain[a-z]*',
  'pour (?:une?|le|la|votre|vos|mon|mes) (?:autre|tiers|adjoint|collaborat|confrere|salarie|titulaire|remplac|membre)[a-z]*',
  'diagnosti[a-z]*',
  'authentificateurs?',
  'authenticator',
  'configur[a-z]* (?:un |le )?code',
  '(?:nous |m.)?(?:ecrire|contacter)',
  'eligib[a-z]*',
  'raccord[a-z]*',
  'fournisseurs?',
  'avis',
  'enquetes?',
  'satisfaction',
  'aidez-nous',
  'questionnaires?',
  'simulat[a-z]*',
  '(?:service client|accueil telephonique)',
  'newsletter',
  '(?:mon|votre|notre|l.) ?equipe(?! d)',
  '^equipe$',
];
/** Pages about the user who has logged in long ago, and lists of what one has. */
export const ACCOUNT = [
  '^mes (?:appareils|telephones|moyens|cartes|connexions|documents|preferences|services)',
  '^(?:mon|votre) (?:compte|profil|identite|espace)$',
  // By one's name.
  '^(?:bonjour|salut) (?!!).*',
];

export const MAIL =
  '(?:e-?mail|mail|mel|courriel|courrier electronique|adresse electronique|messagerie electronique|adresse de messagerie(?! (?:securisee|mssante)))';

export const MOBILE = '(?:(?:telephone |tel\\.? |numero )?(?:mobile|portable)|gsm)';

export const GO = [
  'acceder',
  'ouvrir',
  'entrer',
  'lancer',
  "acceder (?:a l'application|au service|au portail|au site)",
  "ouvrir l'application",
];
