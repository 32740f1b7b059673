import QRCode from 'qrcode';
import type { StepId } from '../../shared/guides/guide.ts';
import type { Dressing } from './dressing.ts';

/** What a page is about, drawn once in the components of each framework; the labels are the memo's and the facts', or close to them. */
export interface Scene {
  readonly step: StepId;
  readonly says: string;
  readonly path: string;
  /** `carrier`: the control of the step is there, marked; `twin`: it is not, and something resembles it. */
  readonly is: 'carrier' | 'twin';
  readonly draw: (d: Dressing) => string;
}

/** A picture of a code, as an image of the page. */
export type Picture = (alt: string, mark?: string) => string;

export async function codePicture(): Promise<Picture> {
  const code = await QRCode.toDataURL('ecps://activation/0123456789', { width: 200 });
  return (alt, mark = '') => `<img src="${code}" alt="${alt}" width="200" height="200" ${mark}>`;
}

const MENU = [{ label: 'Accueil' }, { label: 'Mes démarches' }, { label: 'Aide' }];
export const SIGNED_IN = [{ label: 'Mme Martin' }, { label: 'Se déconnecter' }];

export const truth = (step: StepId): string => `data-truth="${step}"`;
export const may = (...steps: readonly StepId[]): string => `data-may="${steps.join(' ')}"`;

type Parts = Parameters<Dressing['page']>[0];
type Draw = (d: Dressing) => Omit<Parts, 'title'> & Partial<Pick<Parts, 'title'>>;

/** A page has its heading for a title; a page of E-POP says so, and whose it is, unless it has a title and tools of its own. */
const scene =
  (is: Scene['is']) =>
  (step: StepId, says: string, path: string, draw: Draw): Scene => ({
    step,
    says,
    path,
    is,
    draw(d) {
      const parts = draw(d);
      const isEpop = path.startsWith('/loc_fr');
      const title = isEpop ? `E-POP - ${parts.heading}` : parts.heading;
      return d.page({ title, ...(isEpop ? { tools: SIGNED_IN } : {}), ...parts });
    },
  });
export const carrier = scene('carrier');
export const twin = scene('twin');

const ACCOUNT = { heading: 'Mon compte' };
const ACTIVITIES = 'Mes activités professionnelles';

/** Form of the contact details, with what is marked in it. */
const contactForm = (d: Dressing, mail = truth('E7'), save = may('E8')): string =>
  d.form(
    [
      d.field({ label: 'Adresse d’exercice' }),
      d.field({ label: 'Adresse électronique', type: 'email', mark: mail }),
      d.field({ label: 'Téléphone mobile', type: 'tel', mark: may('E7') }),
      d.button({ label: 'Enregistrer', mark: save }),
      d.secondary({ label: 'Annuler' }),
    ].join(''),
  );

export const scenes = (picture: Picture): readonly Scene[] => [
  // E1: to the log-in of the Ordre
  carrier('E1', 'the log-in in the banner', '/', (d) => ({
    heading: 'Ordre national des pharmaciens',
    menu: [{ label: 'L’Ordre' }, { label: 'Les communications' }, { label: 'Le Dossier Pharmaceutique' }],
    tools: [{ label: 'Mes alertes' }, { label: 'Me connecter', mark: truth('E1') }],
    body: `<p>Toute l’actualité de la profession.</p>${d.link({ label: 'Lire la suite' })}`,
  })),
  carrier('E1', 'the space of pharmacists beside another provider', '/acces', (d) => ({
    title: 'Ordre national des pharmaciens',
    heading: 'Accéder aux services',
    menu: [{ label: 'L’Ordre' }, { label: 'Les communications' }],
    body:
      d.tile({
        label: 'Espace pharmacien',
        text: 'Cotisation, démarches et données de votre exercice.',
        mark: truth('E1'),
      }) +
      d.tile({ label: 'Espace presse', text: 'Communiqués et dossiers.' }) +
      d.button({ label: 'S’identifier avec FranceConnect' }),
  })),
  twin('E1', 'only the log-in of another provider', '/particuliers', (d) => ({
    title: 'Ordre national des pharmaciens',
    heading: 'Vos droits de patient',
    menu: [{ label: 'L’Ordre' }],
    body: `<p>Déposez une plainte en ligne.</p>${d.button({ label: 'S’identifier avec FranceConnect' })}${d.link({ label: 'Qu’est-ce que FranceConnect ?' })}`,
  })),
  twin('E1', 'an account to be made', '/inscription', (d) => ({
    title: 'Ordre national des pharmaciens',
    heading: 'Créer un compte',
    body: d.link({ label: 'Créer un compte' }) + d.link({ label: 'S’inscrire à la lettre d’information' }),
  })),
  // E2: the log-in itself
  carrier('E2', 'the log-in of the applications', '/cas/login', (d) => ({
    title: 'Authentification Ordre des Pharmaciens Applications ONP',
    heading: 'Authentification',
    body: `${d.form(
      d.field({ label: 'Identifiant', mark: truth('E2') }) +
        d.field({ label: 'Mot de passe', type: 'password', mark: may('E2') }) +
        d.checkbox({ label: 'Se souvenir de moi' }) +
        d.button({ label: 'Se connecter', mark: may('E2') }),
    )}${d.link({ label: 'Mot de passe oublié ?' })}`,
  })),
  carrier('E2', 'the log-in by e-mail, beside a first visit', '/connexion', (d) => ({
    title: 'Connexion',
    heading: 'Connexion à votre espace',
    body: `${d.section(
      'Se connecter avec son compte',
      d.form(
        d.field({
          label: 'Adresse électronique',
          type: 'email',
          hint: 'Format attendu : nom de domaine compris',
          mark: truth('E2'),
        }) +
          d.field({ label: 'Mot de passe', type: 'password', mark: may('E2') }) +
          d.button({ label: 'Se connecter', mark: may('E2') }),
      ),
    )}${d.section('Vous n’avez pas de compte ?', d.secondary({ label: 'Créer un compte' }))}`,
  })),
  twin('E2', 'a form of those who have no account yet', '/compte/creation', (d) => ({
    title: 'Création de compte',
    heading: 'Créer un compte',
    body: d.form(
      d.field({ label: 'Nom' }) +
        d.field({ label: 'Prénom' }) +
        d.field({ label: 'Adresse électronique', type: 'email' }) +
        d.field({ label: 'Mot de passe', type: 'password' }) +
        d.field({ label: 'Confirmation du mot de passe', type: 'password' }) +
        d.checkbox({ label: 'J’accepte les conditions d’utilisation' }) +
        d.button({ label: 'Créer mon compte' }),
    ),
  })),
  twin('E2', 'a profile with a password to be changed', '/profil', (d) => ({
    heading: 'Mon profil',
    body: d.form(
      d.field({ label: 'Nom d’affichage' }) +
        d.field({ label: 'Adresse électronique', type: 'email' }) +
        d.field({ label: 'Nouveau mot de passe', type: 'password' }) +
        d.button({ label: 'Mettre à jour' }),
    ),
  })),
  twin('E2', 'a password that was forgotten', '/mot-de-passe', (d) => ({
    title: 'Réinitialisation',
    heading: 'Réinitialiser votre accès',
    body: d.form(
      d.field({ label: 'Identifiant' }) +
        d.field({ label: 'Nouveau mot de passe', type: 'password' }) +
        d.button({ label: 'Réinitialiser' }),
    ),
  })),
  // E3: E-POP among the applications
  carrier('E3', 'a tile among tiles', '/applications', (d) => ({
    heading: 'Mes applications',
    tools: SIGNED_IN,
    body:
      d.tile({ label: 'Cotisations', text: 'Régler votre cotisation.' }) +
      d.tile({ label: 'E-POP', text: 'Démarches en ligne et données professionnelles.', mark: truth('E3') }) +
      d.tile({ label: 'Élections', text: 'Voter en ligne.' }),
  })),
  carrier('E3', 'a row of a table', '/bureau', (d) => ({
    title: 'Bureau',
    heading: 'Vos services en ligne',
    tools: SIGNED_IN,
    body: d.table(
      'Services',
      ['Service', 'Description'],
      [
        [d.link({ label: 'Annuaire' }), 'Chercher un confrère'],
        [d.link({ label: 'E-POP', mark: truth('E3') }), 'Portail des démarches'],
        [d.link({ label: 'Cespharm' }), 'Documents de prévention'],
      ],
    ),
  })),
  twin('E3', 'what tells about it', '/ressources', (d) => ({
    heading: 'Ressources',
    body:
      d.tile({ label: 'Guide d’utilisation d’E-POP', text: 'PDF, 2 Mo.' }) +
      d.tile({ label: 'Foire aux questions E-POP', text: 'Toutes vos questions.' }) +
      d.link({ label: 'Conditions générales d’utilisation d’E-POP' }),
  })),
  // E4: one's professional data
  carrier('E4', 'an entry of the menu at the side', '/loc_fr/default/accueil', (d) => ({
    title: 'E-POP',
    heading: 'Bienvenue',
    body: d.sideMenu('Mon espace', [
      { label: 'Mes démarches' },
      { label: 'Données personnelles' },
      { label: 'Données professionnelles', mark: truth('E4') },
      { label: 'Protection des données' },
    ]),
  })),
  carrier('E4', 'a tile beside that of the private ones', '/loc_fr/default/compte', (d) => ({
    ...ACCOUNT,
    body:
      d.tile({ label: 'Données personnelles', text: 'État civil et domicile.' }) +
      // "Accéder" under this title answers the next step too: known and left.
      d.tile({
        label: 'Données professionnelles',
        text: 'Exercice et coordonnées.',
        mark: `${truth('E4')} ${may('E5')}`,
      }) +
      d.tile({ label: 'Mes documents', text: 'Pièces déposées.' }),
  })),
  carrier('E4', 'a tab', '/loc_fr/default/fiche', (d) => ({
    heading: 'Ma fiche',
    body: d.tabs(
      [{ label: 'État civil' }, { label: 'Données professionnelles', mark: truth('E4') }, { label: 'Diplômes' }],
      '<p>Née le 3 mars.</p>',
    ),
  })),
  twin('E4', 'other data', '/loc_fr/default/compte', (d) => ({
    ...ACCOUNT,
    body:
      d.tile({ label: 'Données personnelles', text: 'État civil et domicile.' }) +
      d.tile({ label: 'Protection des données', text: 'Vos droits sur vos données professionnelles.' }) +
      d.link({ label: 'Exporter mes données professionnelles' }),
  })),
  // E5: the magnifier
  carrier('E5', 'the magnifier in a table of activities', '/loc_fr/default/donnees-professionnelles', (d) => ({
    heading: 'Données professionnelles',
    body: d.table(
      ACTIVITIES,
      ['Établissement', 'Fonction', 'Depuis', 'Actions'],
      [
        [
          'Pharmacie du Port',
          'Titulaire',
          '01/03/2015',
          d.iconButton({ label: 'Consulter', icon: 'magnifier', mark: truth('E5') }),
        ],
      ],
    ),
  })),
  carrier('E5', 'the magnifier of what goes on', '/loc_fr/default/activites', (d) => ({
    title: 'E-POP - Activités',
    heading: ACTIVITIES,
    body: d.table(
      'Liste',
      ['Établissement', 'Fonction', 'Début', 'Fin', ''],
      [
        [
          'Pharmacie du Lac',
          'Adjoint',
          '01/01/2008',
          '31/12/2014',
          d.iconButton({ label: 'Détail', icon: 'magnifier' }),
        ],
        [
          'Pharmacie du Port',
          'Titulaire',
          '01/03/2015',
          '',
          d.iconButton({ label: 'Détail', icon: 'magnifier', mark: truth('E5') }),
        ],
      ],
    ),
  })),
  twin('E5', 'the search of the menu', '/loc_fr/default/donnees-professionnelles', (d) => ({
    heading: 'Données professionnelles',
    menu: [{ label: 'Rechercher' }, { label: 'Recherche' }],
    body: `<p>Aucune activité en cours.</p>${d.sideMenu('E-POP', [{ label: 'Rechercher' }, { label: 'Mes démarches' }])}`,
  })),
  twin('E5', 'the magnifier of papers', '/loc_fr/default/documents', (d) => ({
    heading: 'Mes attestations',
    body: d.table(
      'Attestations',
      ['Document', 'Date', ''],
      [['Attestation d’inscription', '2026', d.iconButton({ label: 'Voir le document', icon: 'magnifier' })]],
    ),
  })),
  // E6: the pen on orange
  carrier('E6', 'the pen of the contact details, beside others', '/loc_fr/default/fiche', (d) => ({
    heading: 'Ma fiche',
    body:
      d.section('Photographie', d.iconButton({ label: 'Modifier', icon: 'pen' })) +
      d.section(
        'Coordonnées professionnelles',
        `<p>12 rue du Port, 29200 Brest</p>${d.iconButton({ label: 'Modifier', icon: 'pen', orange: true, mark: truth('E6') })}`,
      ) +
      d.section(
        'Coordonnées personnelles',
        `<p>Confidentielles</p>${d.iconButton({ label: 'Modifier', icon: 'pen' })}`,
      ),
  })),
  carrier('E6', 'a button that says it', '/loc_fr/default/fiche', (d) => ({
    heading: 'Ma fiche',
    body: `<p>Pharmacie du Port, titulaire.</p>${d.link({ label: 'Modifier mes coordonnées professionnelles', mark: truth('E6') })}${d.link({ label: 'Modifier mon mot de passe' })}`,
  })),
  carrier('E6', 'the pen of a row of a table', '/loc_fr/default/donnees-professionnelles', (d) => ({
    heading: 'Données professionnelles',
    body: d.table(
      'Ma fiche',
      ['Rubrique', 'Valeur', 'Actions'],
      [
        ['Diplôme', 'Docteur en pharmacie', ''],
        [
          'Coordonnées professionnelles',
          '12 rue du Port',
          d.iconButton({ label: 'Modifier', icon: 'pen', orange: true, mark: truth('E6') }),
        ],
        ['Coordonnées personnelles', 'Confidentielles', d.iconButton({ label: 'Modifier', icon: 'pen', orange: true })],
      ],
    ),
  })),
  twin('E6', 'the pen of a photograph', '/loc_fr/default/fiche', (d) => ({
    heading: 'Données professionnelles',
    body: d.section(
      'Votre photo',
      `<img alt="Photo de profil" width="80" height="80">${d.iconButton({ label: 'Modifier', icon: 'pen', orange: true })}`,
    ),
  })),
  twin('E6', 'a brush', '/loc_fr/default/fiche', (d) => ({
    heading: 'Données professionnelles',
    body:
      d.iconButton({ label: 'Personnaliser l’affichage', icon: 'brush', orange: true }) +
      d.iconButton({ label: 'Imprimer', icon: 'printer' }),
  })),
  twin('E6', 'the pen of preferences', '/loc_fr/default/preferences', (d) => ({
    heading: 'Mes préférences',
    body: d.section('Notifications', d.iconButton({ label: 'Modifier', icon: 'pen', orange: true })),
  })),
  // E7, E8: the form
  carrier('E7', 'the form on a page', '/loc_fr/default/fiche/modifier', (d) => ({
    title: 'E-POP - Modifier mes coordonnées',
    heading: 'Modifier mes coordonnées professionnelles',
    body: contactForm(d),
  })),
  carrier('E7', 'the form in a dialog', '/loc_fr/default/fiche', (d) => ({
    heading: 'Ma fiche',
    body:
      d.section('Coordonnées professionnelles', d.iconButton({ label: 'Modifier', icon: 'pen', orange: true })) +
      d.dialog('Coordonnées professionnelles', contactForm(d)),
  })),
  twin('E7', 'the contact part of an order', '/boutique/commande', (d) => ({
    title: 'Votre commande',
    heading: 'Finaliser la commande',
    tools: SIGNED_IN,
    body: d.form(
      d.section(
        'Contact',
        d.field({ label: 'E-mail', type: 'email' }) + d.field({ label: 'Téléphone portable', type: 'tel' }),
      ) +
        d.section('Livraison', d.field({ label: 'Adresse' }) + d.field({ label: 'Ville' })) +
        d.button({ label: 'Valider et payer' }),
    ),
  })),
  twin('E7', 'a message', '/loc_fr/default/contact', (d) => ({
    title: 'E-POP - Contact',
    heading: 'Une question sur vos données professionnelles ?',
    tools: [],
    body: d.form(
      d.field({ label: 'Votre e-mail', type: 'email' }) +
        d.field({ label: 'Objet' }) +
        d.field({ label: 'Votre message' }) +
        d.button({ label: 'Envoyer' }),
    ),
  })),
  carrier('E8', 'the button under the fields', '/loc_fr/default/fiche/modifier', (d) => ({
    title: 'E-POP - Modifier mes coordonnées',
    heading: 'Modifier mes coordonnées professionnelles',
    body: contactForm(d, may('E7'), truth('E8')),
  })),
  carrier('E8', 'the save button of its own section among several', '/loc_fr/default/fiche/modifier', (d) => ({
    heading: 'Modifier ma fiche',
    body:
      d.section('Langues parlées', d.form(d.field({ label: 'Langue' }) + d.button({ label: 'Enregistrer' }))) +
      d.section(
        'Coordonnées professionnelles',
        d.form(
          d.field({ label: 'E-mail', type: 'email', mark: may('E7') }) +
            d.field({ label: 'Mobile', type: 'tel', mark: may('E7') }) +
            d.button({ label: 'Enregistrer', mark: truth('E8') }),
        ),
      ) +
      d.section(
        'Préférences',
        d.form(d.checkbox({ label: 'Recevoir les alertes' }) + d.button({ label: 'Enregistrer' })),
      ),
  })),
  twin('E8', 'preferences to be saved', '/loc_fr/default/preferences', (d) => ({
    heading: 'Mes préférences',
    body: d.form(
      d.checkbox({ label: 'Recevoir les alertes par e-mail' }) +
        d.checkbox({ label: 'Recevoir les alertes par SMS' }) +
        d.button({ label: 'Enregistrer' }),
    ),
  })),
  twin('E8', 'a letter to subscribe to', '/loc_fr/default/donnees-professionnelles', (d) => ({
    heading: 'Données professionnelles',
    body: d.section(
      'Lettre d’information',
      d.form(d.field({ label: 'Votre adresse e-mail', type: 'email' }) + d.button({ label: 'Valider' })),
    ),
  })),
  // Kinds of page on which rings were wrong, too wide or missing on pages of others.
  carrier('E1', 'a log-in on another site, whose host nobody knows', '/', () => ({
    heading: 'Ordre national des pharmaciens',
    menu: [{ label: 'L’Ordre' }, { label: 'Les communications' }],
    tools: [{ label: 'Me connecter', href: 'https://identite.onp-services.fr/cas/login', mark: truth('E1') }],
    body: '<p>Toute l’actualité de la profession.</p>',
  })),
  carrier('E1', 'an icon with a title of its own', '/', () => ({
    heading: 'Ordre national des pharmaciens',
    menu: [{ label: 'L’Ordre' }],
    body: `<p><a href="/connexion" ${truth('E1')}><svg width="16" height="16" viewBox="0 0 16 16"><title>Icône cadenas fermé</title><rect x="3" y="7" width="10" height="8"/></svg> Me connecter</a></p>`,
  })),
  twin('E1', 'another provider, its name on a line of its own', '/demarche', () => ({
    title: 'Ordre national des pharmaciens',
    heading: 'Déposer une plainte',
    body: '<div><button type="button" style="padding:8px 16px"><span style="display:block">S’identifier avec</span> <span style="display:block;font-weight:700">FranceConnect</span></button></div>',
  })),
  carrier('E2', 'a form that cannot be seen behind it', '/cas/login', (d) => ({
    title: 'Authentification Ordre des Pharmaciens Applications ONP',
    heading: 'Authentification',
    body: `<div style="position:relative"><div style="position:absolute;inset:0;opacity:0;pointer-events:none" aria-hidden="true">${d.form(`<h2>Choisissez votre nouveau mot de passe</h2>${d.field({ label: 'Adresse électronique', type: 'email' })}${d.field({ label: 'Nouveau mot de passe', type: 'password' })}`)}</div><div style="position:relative">${d.form(d.field({ label: 'Identifiant', mark: truth('E2') }) + d.field({ label: 'Mot de passe', type: 'password', mark: may('E2') }) + d.button({ label: 'Connexion', mark: may('E2') }))}</div></div>`,
  })),
  carrier('E3', 'an inline link around blocks', '/applications', () => ({
    heading: 'Mes applications',
    tools: SIGNED_IN,
    body: `<div><a href="/annuaire"><div style="width:220px;padding:12px;border:1px solid">Annuaire</div></a><a href="/e-pop"><div style="width:220px;padding:12px;border:1px solid" ${truth('E3')}>E-POP</div></a></div>`,
  })),
  carrier('E6', 'a gradient for a ground', '/loc_fr/default/fiche', (d) => ({
    heading: 'Ma fiche',
    body: d.section(
      'Coordonnées professionnelles',
      `<p>12 rue du Port</p><span style="display:inline-block;background:linear-gradient(#f5a623,#e67e22)">${d.iconButton({ label: 'Modifier', icon: 'pen', mark: truth('E6') })}</span>`,
    ),
  })),
  carrier('E6', 'a row of a table whose heads are far away', '/loc_fr/default/fiche', (d) => ({
    heading: 'Données professionnelles',
    body: d.table(
      'Lieux d’exercice',
      ['Établissement', 'Type', 'Adresse', 'E-mail', 'Mobile', 'Depuis', ''],
      [
        [
          'Pharmacie du Port',
          'Officine',
          '12 rue du Port',
          'p… à pharmacie.fr',
          '06 …',
          '2015',
          d.iconButton({ label: 'Modifier les coordonnées', icon: 'pen', orange: true, mark: truth('E6') }),
        ],
      ],
    ),
  })),
  twin('E6', 'the pen on a photograph that no heading tells of', '/loc_fr/default/fiche', (d) => ({
    heading: 'Données professionnelles',
    body: `<div style="position:relative;width:90px"><img alt="Photo de profil" src="/avatar.png" width="80" height="80">${d.iconButton({ label: 'Modifier', icon: 'pen', orange: true })}</div><p>Mme Martin, titulaire</p>`,
  })),
  carrier('E8', 'beside the button that keeps a draft', '/loc_fr/default/fiche/modifier', (d) => ({
    title: 'E-POP - Modifier mes coordonnées',
    heading: 'Modifier mes coordonnées professionnelles',
    body: d.form(
      d.field({ label: 'Adresse électronique', type: 'email', mark: may('E7') }) +
        d.field({ label: 'Téléphone mobile', type: 'tel', mark: may('E7') }) +
        d.secondary({ label: 'Enregistrer le brouillon' }) +
        d.button({ label: 'Enregistrer et envoyer', mark: truth('E8') }) +
        d.secondary({ label: 'Annuler' }),
    ),
  })),
  carrier('E8', 'under a summary, with a note between', '/loc_fr/default/fiche/resume', (d) => ({
    title: 'E-POP - Modifier mes coordonnées',
    heading: 'Modifier mes coordonnées professionnelles',
    body: `${d.form(`<h2>Récapitulatif</h2><dl><dt>Adresse électronique</dt><dd>c… à pharmacie.fr</dd><dt>Téléphone mobile</dt><dd>06 …</dd></dl><div role="note"><h3>À savoir</h3><p>La mise à jour prend 48 heures.</p></div>${d.button({ label: 'Confirmer', mark: truth('E8') })}`)}`,
  })),
  twin('E8', 'a tab behind which a letter is subscribed to', '/loc_fr/default/fiche', (d) => ({
    heading: 'Données professionnelles',
    body: `<div role="tablist"><button type="button" role="tab" aria-selected="true" aria-controls="pt1" id="t1">Activités</button><button type="button" role="tab" aria-selected="false" aria-controls="pt2" id="t2">Alertes par e-mail</button></div><div role="tabpanel" id="pt1" aria-labelledby="t1"><p>Aucune activité.</p></div><div role="tabpanel" id="pt2" aria-labelledby="t2" hidden>${d.form(d.field({ label: 'Adresse e-mail', type: 'email' }) + d.button({ label: 'Enregistrer' }))}</div>`,
  })),
  // A2: Pro Santé Connect
  carrier('A2', 'the button of the start page', '/', (d) => ({
    title: 'Portail d’authentification e-CPS',
    heading: 'Activez votre e-CPS',
    menu: MENU,
    body: `<p>Pour activer votre e-CPS, identifiez-vous.</p>${d.button({ label: 's’identifier avec PROSANTECONNECT', mark: truth('A2') })}${d.link({ label: 'En savoir plus sur Pro Santé Connect' })}`,
  })),
  twin('A2', 'what tells about it, and another provider', '/decouvrir', (d) => ({
    title: 'e-CPS',
    heading: 'Découvrir Pro Santé Connect',
    body:
      d.link({ label: 'En savoir plus sur Pro Santé Connect' }) +
      d.button({ label: 'S’identifier avec FranceConnect' }),
  })),
  // A3, A4: the card
  carrier('A3', 'a tab', '/auth', (d) => ({
    title: 'Connexion',
    heading: 'Connectez-vous',
    body: d.tabs(
      [{ label: 'e-CPS' }, { label: 'Carte CPS', mark: truth('A3') }],
      d.form(
        d.field({ label: 'Identifiant national', mark: may('L1') }) + d.button({ label: 'Se connecter avec e-CPS' }),
      ),
    ),
  })),
  carrier('A3', 'a choice in boxes', '/auth', (d) => ({
    title: 'Connexion',
    heading: 'Choisissez votre moyen de connexion',
    body: d.form(
      d.choices('Moyen de connexion', [
        { label: 'e-CPS', text: 'Avec votre téléphone', mark: may('L1') },
        { label: 'Carte CPS', text: 'Avec un lecteur de carte', mark: truth('A3') },
      ]) + d.button({ label: 'Continuer' }),
    ),
  })),
  carrier('A3', 'tiles', '/auth', (d) => ({
    title: 'Connexion',
    heading: 'Comment voulez-vous vous connecter ?',
    body:
      d.tile({ label: 'e-CPS', text: 'Avec votre téléphone', mark: may('L1') }) +
      d.tile({ label: 'Carte CPS', text: 'Avec un lecteur de carte', mark: truth('A3') }),
  })),
  twin('A3', 'other business with the card', '/services', (d) => ({
    title: 'Services',
    heading: 'Vos services',
    body:
      d.tile({ label: 'Commander une carte CPS', text: 'Première demande ou renouvellement' }) +
      d.tile({ label: 'Carte CPS perdue ou volée', text: 'Faire opposition' }) +
      d.link({ label: 'Télécharger la Cryptolib CPS' }),
  })),
  carrier('A4', 'the button', '/auth', (d) => ({
    title: 'Connexion',
    heading: 'Connectez-vous',
    body: d.tabs(
      [
        { label: 'Carte CPS', mark: may('A3') },
        { label: 'e-CPS', mark: may('L1') },
      ],
      `<p>Insérez votre carte dans le lecteur.</p>${d.button({ label: 'Se connecter avec la carte CPS', mark: truth('A4') })}`,
    ),
  })),
  twin('A4', 'only the telephone', '/auth', (d) => ({
    title: 'Connexion',
    heading: 'Connectez-vous',
    body:
      d.form(
        d.field({ label: 'Identifiant national', mark: may('L1') }) + d.button({ label: 'Se connecter avec e-CPS' }),
      ) + d.link({ label: 'Se connecter sans carte CPS' }),
  })),
  // A6, A7: terms, activation
  carrier('A6', 'the box of the terms', '/activation', (d) => ({
    title: 'Activation de l’e-CPS',
    heading: 'Activation de votre e-CPS',
    tools: SIGNED_IN,
    body: `${d.checkbox({ label: 'J’accepte les conditions générales d’utilisation', mark: truth('A6') })}${d.button({ label: 'Commencer l’activation', mark: may('A7') })}`,
  })),
  carrier('A6', 'the box called by the short word', '/cgu', (d) => ({
    title: 'CGU',
    heading:
      'Conditions générales d’utilisation <select aria-label="Langue"><option>Français</option><option>English</option></select>',
    tools: SIGNED_IN,
    body: `<p>Article 1. Objet du service.</p>${d.checkbox({ label: 'J’accepte les CGU', mark: truth('A6') })}${d.button({ label: 'Suivant' })}`,
  })),
  twin('A6', 'other things to be agreed to', '/activation', (d) => ({
    title: 'Activation',
    heading: 'Préférences',
    body:
      d.checkbox({ label: 'J’accepte de recevoir la lettre d’information' }) +
      d.checkbox({ label: 'J’accepte les cookies de mesure d’audience' }) +
      d.button({ label: 'Tout accepter' }),
  })),
  carrier('A7', 'the button that begins', '/activation', (d) => ({
    title: 'Activation de l’e-CPS',
    heading: 'Activation de votre e-CPS',
    tools: SIGNED_IN,
    body: `<p>Préparez votre téléphone.</p>${d.button({ label: 'Commencer l’activation', mark: truth('A7') })}${d.secondary({ label: 'Plus tard' })}`,
  })),
  twin('A7', 'other things to be switched on', '/compte', (d) => ({
    title: 'e-CPS',
    heading: 'Mon e-CPS',
    tools: SIGNED_IN,
    body:
      d.button({ label: 'Désactiver mon e-CPS' }) +
      d.secondary({ label: 'Activer les notifications' }) +
      d.link({ label: 'Comment activer mon e-CPS ?' }),
  })),
  // A8, A9, A10: code to scan, code to copy, code to choose
  carrier('A8', 'the code in a section', '/activation/scan', (d) => ({
    title: 'Activation de l’e-CPS',
    heading: 'Activation de votre e-CPS',
    tools: SIGNED_IN,
    body: d.section('Scannez le QR code avec l’application e-CPS', picture('QR code', truth('A8'))),
  })),
  twin('A8', 'the code of another authenticator', '/securite', (d) => ({
    title: 'Sécurité',
    heading: 'Double authentification',
    tools: SIGNED_IN,
    body:
      d.section('Scannez ce QR code avec votre application d’authentification', picture('QR code')) +
      d.field({ label: 'Code à 6 chiffres affiché par l’application' }),
  })),
  twin('A8', 'the code of a shop', '/application', (d) => ({
    title: 'L’application e-CPS',
    heading: 'Téléchargez l’application e-CPS',
    body: d.section('App Store', picture('QR code de téléchargement')) + d.section('Google Play', picture('QR code')),
  })),
  carrier('A9', 'the field for what the telephone shows', '/activation/code', (d) => ({
    title: 'Activation de l’e-CPS',
    heading: 'Activation de votre e-CPS',
    tools: SIGNED_IN,
    body: d.form(
      d.field({ label: 'Code affiché par l’application', mark: truth('A9') }) + d.button({ label: 'Valider' }),
    ),
  })),
  twin('A9', 'the code of another authenticator', '/securite/code', (d) => ({
    title: 'Vérification',
    heading: 'Vérification en deux étapes',
    body: d.form(
      d.field({
        label: 'Code affiché par votre application d’authentification',
        hint: 'Google Authenticator, Microsoft Authenticator',
      }) + d.button({ label: 'Vérifier' }),
    ),
  })),
  twin('A9', 'a field called code and no more', '/avantages', (d) => ({
    title: 'e-CPS',
    heading: 'Vos avantages e-CPS',
    body: d.form(d.field({ label: 'Code' }) + d.button({ label: 'Appliquer' })),
  })),
  carrier('A10', 'the code to be chosen', '/activation/code-secret', (d) => ({
    title: 'Activation de l’e-CPS',
    heading: 'Activation de votre e-CPS',
    tools: SIGNED_IN,
    body: d.section(
      'Choisissez votre code e-CPS',
      d.form(
        d.field({ label: 'Code à 4 chiffres', type: 'password', mark: truth('A10') }) +
          d.field({ label: 'Confirmation du code', type: 'password' }) +
          d.button({ label: 'Valider' }),
      ),
    ),
  })),
  twin('A10', 'the code of the card', '/carte', (d) => ({
    title: 'Carte CPS',
    heading: 'Changer le code de la carte CPS',
    body: d.form(
      d.field({ label: 'Code actuel', type: 'password' }) +
        d.field({ label: 'Nouveau code à 4 chiffres', type: 'password' }) +
        d.field({ label: 'Confirmez le code', type: 'password' }) +
        d.button({ label: 'Valider' }),
    ),
  })),
  // L1: the identifier
  carrier('L1', 'the identifier', '/auth', (d) => ({
    title: 'Connexion',
    heading: 'Connectez-vous avec votre e-CPS',
    body: d.form(
      d.field({ label: 'Identifiant national', hint: '12 chiffres', mark: truth('L1') }) +
        d.button({ label: 'Se connecter avec e-CPS' }),
    ),
  })),
  twin('L1', 'the identifier of somebody else', '/annuaire', (d) => ({
    title: 'Annuaire',
    heading: 'Rechercher un professionnel',
    body: d.form(d.field({ label: 'Numéro RPPS du confrère' }) + d.button({ label: 'Rechercher' })),
  })),
];
