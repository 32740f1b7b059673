/** The practice page: an invented register, on which the ring can be tried. */
export const practiceText = {
  strip: 'Page d’exemple du Compagnon. Tout y est inventé, rien n’y est enregistré ni envoyé.',
  leave: 'Quitter l’exemple',
  register: 'Registre imaginaire',
  menu: {
    logIn: 'Me connecter',
    requests: 'Démarches',
    messages: 'Messagerie',
  },
  home: {
    title: 'Bienvenue sur le registre imaginaire',
    body: 'Ce site n’existe pas. Il sert à essayer le Compagnon.',
  },
  logIn: {
    title: 'Authentification',
    identifier: 'Identifiant',
    value: 'exemple',
    submit: 'Se connecter',
    body: 'Ne tapez rien ici : le champ est déjà rempli.',
  },
  applications: {
    title: 'Vos applications',
    epop: 'E-POP',
    others: ['Bibliothèque', 'Agenda'],
  },
  epop: {
    title: 'Mon espace E-POP',
    body: 'Choisissez une rubrique.',
    professional: 'Données professionnelles',
  },
  activities: {
    title: 'Données professionnelles',
    section: 'Mes activités',
    heads: ['Lieu', 'Fonction', 'Voir'],
    place: 'Pharmacie de l’Exemple',
    role: 'Pharmacien titulaire',
    see: 'Consulter',
  },
  record: {
    title: 'Ma fiche',
    section: 'Coordonnées professionnelles',
    mail: 'E-mail',
    mailValue: 'camille@exemple.fr',
    mobile: 'Mobile',
    mobileValue: '06 00 00 00 00',
    modify: 'Modifier',
    other: 'Horaires',
    otherValue: 'Du lundi au samedi',
  },
  form: {
    title: 'Modifier mes coordonnées professionnelles',
    save: 'Enregistrer',
    cancel: 'Annuler',
  },
  finished: {
    title: 'Bravo, vous savez vous en servir',
    body: 'Sur les sites officiels, c’est pareil : le cadre entoure le bon bouton, la bulle dit quoi faire. Vous cliquez vous-même.',
    start: 'Revenir à ma situation',
    again: 'Recommencer',
    whole: 'Pour les formateurs : tout le guide des coordonnées',
  },
} as const;
