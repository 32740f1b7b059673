import type { StepId } from '../../shared/guides/guide.ts';
import { HOSTS } from './addresses.ts';

/** A page on an official host that holds none of the targets, however much it looks like one that does. */
export interface Stray {
  readonly host: string;
  readonly path: string;
  readonly status: number;
  readonly html: string;
  /** Steps whose control this page does hold; everything else must stay silent. */
  readonly holds: readonly StepId[];
  /** A dashed area on a section is right here: the section is there, its control cannot be told from others. */
  readonly areaWillDo: boolean;
}

const document = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>body{font:16px/1.5 sans-serif;margin:2rem;max-width:56rem}.i{display:inline-grid;place-items:center;width:34px;height:34px;border:0;border-radius:4px;cursor:pointer;color:#fff}.o{background:#f29a2b}.b{background:#1d71b8}.g{background:#ccc;color:#222}.r{display:flex;gap:1rem;align-items:center;border-bottom:1px solid #ccc;padding:.5rem}</style></head><body>${body}</body></html>`;

const glyph = {
  pen: '<svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 20l1-5L16 4l4 4L9 19z" fill="currentColor"/></svg>',
  glass:
    '<svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><circle cx="10" cy="10" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M15 15l6 6" stroke="currentColor" stroke-width="3"/></svg>',
  bin: '<svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 7h12l-1 14H7z" fill="currentColor"/></svg>',
  printer:
    '<svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9h16v8H4zM7 3h10v5H7z" fill="currentColor"/></svg>',
};
const icon = (name: keyof typeof glyph, ground: 'o' | 'b' | 'g', label: string): string =>
  `<button type="button" class="i ${ground}"${label === '' ? '' : ` aria-label="${label}"`}>${glyph[name]}</button>`;
const row = (words: string, ...icons: readonly string[]): string =>
  `<div class="r"><span>${words}</span>${icons.join('')}</div>`;

interface Draft {
  readonly status?: number;
  readonly holds?: readonly StepId[];
  readonly areaWillDo?: boolean;
}
const stray = (host: string, path: string, title: string, body: string, draft: Draft = {}): Stray => ({
  host,
  path,
  status: draft.status ?? 200,
  html: document(title, body),
  holds: draft.holds ?? [],
  areaWillDo: draft.areaWillDo ?? false,
});

const epopMenu =
  '<nav><a href="/loc_fr/default/demarches">Démarches</a> <a href="/loc_fr/default/compte">Mon compte</a> <a href="/deconnexion">Se déconnecter</a></nav>';

export const STRAYS = {
  'not-found': stray(
    HOSTS.frames,
    '/introuvable',
    'Page introuvable',
    '<h1>Page introuvable</h1><a href="/">Retour à l’accueil</a>',
    {
      status: 404,
    },
  ),
  // --- wallet
  'wallet-error': stray(
    HOSTS.wallet,
    '/erreur',
    'Erreur',
    '<h1>Une erreur est survenue</h1><p>Erreur générale non identifiée.</p><a href="/">Retour à l’accueil</a> <button>Recommencer</button>',
    { status: 500 },
  ),
  'wallet-maintenance': stray(
    HOSTS.wallet,
    '/maintenance',
    'Maintenance',
    '<h1>Portail d’authentification e-CPS</h1><h2>Maintenance en cours</h2><p>Le service Pro Santé Connect sera de retour à 14 h.</p><a href="/auth">Pro Santé Connect</a>',
    { status: 503 },
  ),
  'wallet-outage': stray(
    HOSTS.wallet,
    '/indisponible',
    'Service indisponible',
    '<h1>Service temporairement indisponible</h1><p>Trop de connexions. Essayez plus tard : « Se connecter avec la carte CPS » est suspendu.</p><button disabled>Se connecter avec la carte CPS</button>',
    { status: 503 },
  ),
  'wallet-expired': stray(
    HOSTS.wallet,
    '/session-expiree',
    'Session expirée',
    '<h1>Votre session a expiré</h1><p>Veuillez vous identifier à nouveau.</p><button>Fermer</button>',
  ),
  'wallet-certificate': stray(
    HOSTS.wallet,
    '/certificat-requis',
    'Certificat requis',
    '<h1>Certificat requis</h1><p>Aucune carte CPS n’a été lue. Fermez tout votre navigateur.</p><a href="/aide">Aide de la carte CPS</a>',
    { status: 400 },
  ),
  'wallet-faq': stray(
    HOSTS.wallet,
    '/faq',
    'Questions fréquentes',
    '<h1>Comment activer mon e-CPS ?</h1><h2>Connectez-vous</h2><p>Choisissez « Carte CPS » puis « Se connecter avec la carte CPS ».</p><p><a href="/faq/carte">Où se trouve l’onglet Carte CPS ?</a> <a href="/faq/cgu">Pourquoi accepter les CGU ?</a> <a href="/faq/activation">Que faire après « Commencer l’activation » ?</a> <a href="/faq/qr">Mon QR code est refusé</a></p><figure><img alt="Capture : QR code d’exemple" width="90" height="90" src="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E"></figure>',
  ),
  'wallet-contact': stray(
    HOSTS.wallet,
    '/contact',
    'Nous contacter',
    '<h1>Nous contacter</h1><form><p><label>Code postal <input name="cp"></label></p><p><label>Votre courriel <input name="m"></label></p><p><label><input type="checkbox"> J’accepte de recevoir des informations</label></p><button type="button">Envoyer</button></form>',
  ),
  'wallet-devices': stray(
    HOSTS.wallet,
    '/appareils',
    'Mes appareils',
    '<h1>Mes appareils</h1><div class="r">Téléphone <button>Supprimer ma e-CPS</button></div><button>Ajouter un appareil</button><a href="/compte">Mon compte</a>',
  ),
  'wallet-staff': stray(
    HOSTS.keycloak,
    '/auth/admin',
    'Administration',
    '<h1>Connexion à la console</h1><form><label>Identifiant <input name="u"></label><label>Mot de passe <input type="password"></label><button type="button">Se connecter</button></form>',
  ),
  'wallet-cookies': stray(
    HOSTS.wallet,
    '/temoins',
    'Gestion des témoins',
    '<div role="dialog" aria-label="Témoins"><h2>Nous respectons vos choix</h2><p><button>Tout accepter</button> <button>Tout refuser</button> <label><input type="checkbox"> J’accepte la mesure d’audience</label></p></div>',
  ),
  // --- Ordre
  'ordre-article': stray(
    HOSTS.ordre,
    '/actualites/e-pop',
    'E-POP : comment mettre à jour ses données',
    '<article><h1>E-POP : comment me connecter et mettre à jour mes données professionnelles</h1><p>Cliquez sur la loupe, puis sur le stylo orange.</p><a href="/actualites">Toutes les actualités</a> <a href="/notice.pdf">Télécharger la notice E-POP</a></article>',
  ),
  'ordre-newsletter': stray(
    HOSTS.ordre,
    '/lettre',
    'Lettre électronique',
    '<h1>Lettre électronique</h1><form><label>Adresse électronique <input type="email"></label><label>Mobile <input type="tel"></label><button type="button">Valider</button></form>',
  ),
  'ordre-connected': stray(
    HOSTS.ordre,
    '/mon-espace',
    'Mon espace',
    '<header><a href="/deconnexion">Me déconnecter</a> <a href="/alertes">Mes alertes</a></header><h1>Bonjour</h1>',
  ),
  'ordre-apps-without': stray(
    HOSTS.login,
    '/mes-applications',
    'Applications ONP',
    '<h1>Mes applications</h1><ul><li><a href="/dpc">Mon DPC</a></li><li><a href="/cotisation">Cotisation</a></li><li><a href="/aide-e-pop">Aide sur E-POP</a></li></ul>',
  ),
  'ordre-maintenance': stray(
    HOSTS.login,
    '/maintenance',
    'Maintenance',
    '<h1>Authentification Ordre des Pharmaciens Applications ONP</h1><p><strong>Maintenance</strong> : l’accès est fermé jusqu’à demain.</p>',
    { status: 503 },
  ),
  // --- E-POP
  'epop-procedures': stray(
    HOSTS.epop,
    '/loc_fr/default/demarches',
    'E-POP - Démarches',
    `${epopMenu}<h1>Démarches</h1>${row('Transmettre les documents DPC', icon('printer', 'o', 'Imprimer'))}${row('Déclarer un remplacement')}`,
    // « Mon compte » is where the facts send one when only « Démarches » is visible: a right second choice of E4.
    { holds: ['E4'] },
  ),
  'epop-personal': stray(
    HOSTS.epop,
    '/loc_fr/default/personnel',
    'E-POP - Données personnelles',
    `<h1>Données personnelles</h1>${row('Adresse du domicile', icon('pen', 'o', 'Modifier les données personnelles'))}${row('État civil', icon('pen', 'b', 'Modifier l’état civil'))}`,
  ),
  'epop-blue-pens': stray(
    HOSTS.epop,
    '/loc_fr/default/fonctions',
    'E-POP - Fonctions',
    `<h1>Fonctions ordinales</h1>${row('Conseiller', icon('pen', 'b', 'Modifier'), icon('bin', 'o', 'Supprimer'))}${row('Suppléant', icon('pen', 'b', 'Modifier'))}`,
  ),
  'epop-orange-others': stray(
    HOSTS.epop,
    '/loc_fr/default/lecture',
    'E-POP - Fiche',
    `<h1>Données professionnelles</h1><h2>Coordonnées professionnelles</h2>${row('Courriel et mobile', icon('printer', 'o', 'Imprimer'), icon('bin', 'o', 'Supprimer'))}<p>La modification est fermée pendant le traitement de votre demande.</p>`,
    { areaWillDo: true },
  ),
  'epop-two-pens': stray(
    HOSTS.epop,
    '/loc_fr/default/deux-fiches',
    'E-POP - Fiches',
    `<h1>Données professionnelles</h1><h2>Coordonnées professionnelles</h2>${row('Officine', icon('pen', 'o', 'Modifier'))}${row('Hôpital', icon('pen', 'o', 'Modifier'))}`,
    { areaWillDo: true },
  ),
  'epop-many': stray(
    HOSTS.epop,
    '/loc_fr/default/activites',
    'E-POP - Données professionnelles',
    `<h1>Données professionnelles</h1>${row('Officine, titulaire, depuis 2019', icon('glass', 'g', 'Consulter'))}${row('Hôpital, vacataire, depuis 2022', icon('glass', 'g', 'Consulter'))}${row('Université, depuis 2023', icon('glass', 'g', 'Consulter'))}`,
    { areaWillDo: true },
  ),
  'epop-no-activity': stray(
    HOSTS.epop,
    '/loc_fr/default/aucune',
    'E-POP - Données professionnelles',
    '<h1>Données professionnelles</h1><p>Aucune activité enregistrée.</p><button>Retrouver le détail</button>',
    { areaWillDo: true },
  ),
  // A person everywhere a page can say one: in headings, controls, attributes, addresses, a field; and a tag that ends a comment.
  'epop-person': stray(
    HOSTS.epop,
    '/loc_fr/default/fiche',
    'E-POP - Fiche de Marie DUPONT',
    `${epopMenu}<h1>Coordonnées professionnelles</h1><h2>Marie DUPONT, RPPS 10101234567</h2>${row('Adresse électronique : marie.dupont@exemple.fr', icon('bin', 'o', 'Supprimer l’adresse de Marie DUPONT'))}<label>Téléphone <input value="0612345678" id="tel-marie"></label><button data-user="marie.dupont">Modifier le site de Marie DUPONT</button><footer><a href="/fiche/10101234567/modifier?mail=marie.dupont@exemple.fr" title="Marie DUPONT, née le 04/05/1962">Modifier les coordonnées de Marie DUPONT</a> <x-- role="button" tabindex="0">Modifier les coordonnées</x--></footer>`,
    { areaWillDo: true },
  ),
  'epop-search': stray(
    HOSTS.epop,
    '/loc_fr/default/annuaire',
    'E-POP - Annuaire',
    `<h1>Annuaire des officines</h1><form role="search"><label>Nom ou ville <input type="search" name="q"></label>${icon('glass', 'g', 'Rechercher')}</form>`,
  ),
  'epop-write': stray(
    HOSTS.epop,
    '/loc_fr/default/contact',
    'E-POP - Nous écrire',
    '<h1>Nous écrire</h1><form><p><label>Votre adresse électronique <input type="email"></label></p><p><label>Votre mobile <input type="tel"></label></p><p><label>Message <textarea></textarea></label></p><button type="button">Envoyer</button></form>',
  ),
  'epop-expired': stray(
    HOSTS.epop,
    '/loc_fr/default/expire',
    'Session expirée',
    '<h1>Session expirée</h1><p>Vous avez été déconnecté de vos données professionnelles.</p><a href="/">Retour</a>',
  ),
  'epop-maintenance': stray(
    HOSTS.epop,
    '/maintenance',
    'Maintenance E-POP',
    '<h1>E-POP est en maintenance</h1><p>« Données professionnelles » reviendra bientôt.</p>',
    { status: 503 },
  ),
  'epop-staff': stray(
    HOSTS.epop,
    '/agents',
    'Accès agents',
    '<h1>Accès réservé aux agents</h1><form><label>Matricule <input name="m"></label><label>Mot de passe <input type="password"></label><button type="button">Valider</button></form>',
  ),
} as const satisfies Record<string, Stray>;

export type StrayName = keyof typeof STRAYS;
