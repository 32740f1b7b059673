import { carrier, may, type Picture, type Scene, SIGNED_IN, truth, twin } from './scenes.ts';

/** Drawn after the first table had been mended, from the memo and the facts alone, in words that are not theirs. */
export const scenesInOtherWords = (picture: Picture): readonly Scene[] => [
  carrier('E1', 'the log-in to a personal space', '/', (d) => ({
    title: 'Ordre national des pharmaciens',
    heading: 'Au service de la santé publique',
    menu: [{ label: 'La profession' }, { label: 'Nos actualités' }],
    tools: [{ label: 'Connexion à mon espace personnel', mark: truth('E1') }],
    body:
      d.tile({ label: 'Espace presse', text: 'Communiqués' }) +
      d.tile({ label: 'Trouver une pharmacie', text: 'Près de chez vous' }),
  })),
  carrier('E2', 'by the number of inscription', '/authentification', (d) => ({
    heading: 'Authentification',
    body: d.form(
      d.field({ label: 'Numéro d’inscription au tableau', mark: truth('E2') }) +
        d.field({ label: 'Mot de passe', type: 'password', mark: may('E2') }) +
        d.button({ label: 'Valider', mark: may('E2') }),
    ),
  })),
  carrier('E3', 'a link of a section', '/services', (d) => ({
    heading: 'Mes services',
    tools: SIGNED_IN,
    body:
      d.section(
        'Démarches en ligne',
        `<p>Vos démarches ordinales.</p>${d.link({ label: 'Accéder à E-POP', mark: truth('E3') })}`,
      ) + d.section('Documentation', d.link({ label: 'Catalogue Cespharm' })),
  })),
  carrier('E4', 'a tab called mine', '/loc_fr/default/espace', (d) => ({
    title: 'E-POP',
    heading: 'Mon espace',
    body: d.tabs(
      [
        { label: 'Mes demandes' },
        { label: 'Mes données professionnelles', mark: truth('E4') },
        { label: 'Mes documents' },
      ],
      '<p>Aucune demande.</p>',
    ),
  })),
  carrier('E5', 'the magnifier of the place of work', '/loc_fr/default/situation', (d) => ({
    heading: 'Situation professionnelle',
    body: d.section(
      'Lieu d’exercice principal',
      `<p>Pharmacie des Halles, depuis 2019</p>${d.iconButton({ label: 'Voir le détail', icon: 'magnifier', mark: truth('E5') })}`,
    ),
  })),
  carrier('E6', 'the pen of the correspondence', '/loc_fr/default/dossier', (d) => ({
    title: 'E-POP - Mon dossier',
    heading: 'Mon dossier professionnel',
    body:
      d.section('Diplômes', d.iconButton({ label: 'Modifier', icon: 'pen', orange: true })) +
      d.section(
        'Coordonnées de correspondance',
        `<p>3 place des Halles</p>${d.iconButton({ label: 'Modifier les coordonnées', icon: 'pen', orange: true, mark: truth('E6') })}`,
      ),
  })),
  carrier('E7', 'fields in other words', '/loc_fr/default/dossier/coordonnees', (d) => ({
    title: 'E-POP - Coordonnées',
    heading: 'Mise à jour de vos coordonnées professionnelles',
    body: d.form(
      d.field({ label: 'Courriel professionnel', type: 'email', mark: truth('E7') }) +
        d.field({ label: 'Numéro de portable', type: 'tel', mark: may('E7') }) +
        d.button({ label: 'Valider les modifications', mark: truth('E8') }) +
        d.secondary({ label: 'Retour' }),
    ),
  })),
  carrier('A2', 'a link by its name alone', '/', (d) => ({
    title: 'e-CPS',
    heading: 'Bienvenue sur le portail e-CPS',
    body: `<p>Identifiez-vous pour activer votre e-CPS.</p>${d.link({ label: 'Pro Santé Connect', mark: truth('A2') })}`,
  })),
  carrier('A3', 'a choice called mine', '/auth', (d) => ({
    heading: 'Authentification',
    body: d.form(
      d.choices('Choisissez votre moyen d’identification', [
        { label: 'Mon smartphone (e-CPS)', text: 'Application installée', mark: may('L1') },
        { label: 'Ma carte CPS', text: 'Lecteur branché', mark: truth('A3') },
      ]) + d.button({ label: 'Suivant' }),
    ),
  })),
  carrier('A4', 'in another verb', '/auth', (d) => ({
    title: 'Authentification',
    heading: 'Carte CPS',
    body: `<p>Insérez votre carte.</p>${d.button({ label: 'S’authentifier avec ma carte CPS', mark: truth('A4') })}`,
  })),
  carrier('A6', 'in a whole sentence', '/activation', (d) => ({
    title: 'Activation',
    heading: 'Activez votre e-CPS',
    tools: SIGNED_IN,
    body: d.form(
      d.checkbox({
        label: 'J’ai lu et j’accepte les conditions générales d’utilisation de l’e-CPS',
        mark: truth('A6'),
      }) + d.button({ label: 'Démarrer l’activation', mark: truth('A7') }),
    ),
  })),
  carrier('A8', 'a code to be scanned with the telephone', '/activation', (d) => ({
    title: 'Activation',
    heading: 'Activez votre e-CPS',
    tools: SIGNED_IN,
    body: d.section('Scannez ce code avec votre téléphone', picture('Code à scanner', truth('A8'))),
  })),
  carrier('A9', 'the code that is told', '/activation', (d) => ({
    title: 'Activation',
    heading: 'Activez votre e-CPS',
    tools: SIGNED_IN,
    body: d.form(
      d.field({ label: 'Saisissez le code indiqué par l’application e-CPS', mark: truth('A9') }) +
        d.button({ label: 'Continuer' }),
    ),
  })),
  carrier('A10', 'a code to be defined', '/activation', (d) => ({
    title: 'Activation',
    heading: 'Activez votre e-CPS',
    tools: SIGNED_IN,
    body: d.form(
      d.field({ label: 'Définissez votre code à 4 chiffres', type: 'password', mark: truth('A10') }) +
        d.field({ label: 'Confirmez votre code', type: 'password' }) +
        d.button({ label: 'Valider' }),
    ),
  })),
  carrier('L1', 'the number of the directory', '/auth', (d) => ({
    title: 'Connexion',
    heading: 'Connexion avec l’e-CPS',
    body: d.form(d.field({ label: 'Identifiant RPPS', mark: truth('L1') }) + d.button({ label: 'Valider' })),
  })),
  twin('E1', 'spaces of others', '/espaces', (d) => ({
    title: 'Ordre national des pharmaciens',
    heading: 'Nos espaces',
    body: d.tile({ label: 'Espace étudiants', text: 'Stages' }) + d.tile({ label: 'Espace presse', text: 'Dossiers' }),
  })),
  twin('E4', 'numbers about the profession', '/loc_fr/default/observatoire', (d) => ({
    heading: 'Observatoire',
    body:
      d.tile({ label: 'Démographie des pharmaciens', text: 'Données par région' }) +
      d.link({ label: 'Historique de mes données professionnelles' }),
  })),
  twin('E5', 'a map to be enlarged', '/loc_fr/default/situation', (d) => ({
    heading: 'Situation professionnelle',
    body: d.section('Plan d’accès', d.iconButton({ label: 'Agrandir le plan', icon: 'magnifier' })),
  })),
  twin('E6', 'a password to be changed', '/loc_fr/default/dossier', (d) => ({
    title: 'E-POP - Mon dossier',
    heading: 'Mon dossier professionnel',
    body: d.section('Mot de passe', d.iconButton({ label: 'Modifier', icon: 'pen', orange: true })),
  })),
  twin('E8', 'a password to be kept', '/loc_fr/default/mot-de-passe', (d) => ({
    title: 'E-POP - Mot de passe',
    heading: 'Changer mon mot de passe',
    body: d.form(
      d.field({ label: 'Mot de passe actuel', type: 'password' }) +
        d.field({ label: 'Nouveau mot de passe', type: 'password' }) +
        d.button({ label: 'Enregistrer' }),
    ),
  })),
  twin('A7', 'something else to be activated', '/compte', (d) => ({
    heading: 'Mon compte',
    tools: SIGNED_IN,
    body: d.section('Sécurité', d.button({ label: 'Activer la double authentification' })),
  })),
  twin('A9', 'codes of other kinds', '/adresse', (d) => ({
    title: 'e-CPS',
    heading: 'Votre adresse',
    body: d.form(
      d.field({ label: 'Code postal' }) + d.field({ label: 'Code promotionnel' }) + d.button({ label: 'Valider' }),
    ),
  })),
  twin('A10', 'a password for a mailbox', '/messagerie', (d) => ({
    title: 'Messagerie',
    heading: 'Votre messagerie sécurisée',
    body: d.form(
      d.field({ label: 'Choisissez un mot de passe de messagerie', type: 'password' }) +
        d.field({ label: 'Confirmez', type: 'password' }) +
        d.button({ label: 'Créer' }),
    ),
  })),
];
