/** The accessibility statement of the extension; docs/accessibilite.md is made from it (scripts/doc-pages/statements.ts). */
export const accessibilityText = {
  title: 'Accessibilité',
  link: 'Accessibilité',
  state:
    'État de conformité : le Compagnon e-CPS est partiellement conforme au référentiel général d’amélioration de l’accessibilité, RGAA 4.1.',
  basis:
    'C’est une auto-évaluation du 29 novembre 2026, faite par ceux qui écrivent le Compagnon. Aucun organisme extérieur ne l’a vérifiée.',
  method: {
    title: 'Comment c’est vérifié',
    points: [
      'À chaque changement, axe-core cherche des défauts sur chaque page du Compagnon, en clair, en sombre et en couleurs forcées.',
      'Chaque page tient dans 320 pixels de large, et avec un texte deux fois plus grand, sans défilement horizontal.',
      'Un bouton ou un lien isolé fait au moins 24 pixels. Rien n’est coupé quand on espace les lignes, les mots et les lettres.',
      'Les pages, le panneau et la bulle d’aide sont parcourus au clavier, avec un repère de focus toujours visible.',
      'Les contrastes de toutes les couleurs sont calculés : au moins 4,5 pour les textes, 3 pour les contours utiles.',
      'Ces essais se font dans Chromium et dans Firefox, avec le Compagnon tel qu’il est distribué.',
    ],
  },
  criteria: {
    title: 'Critères WCAG 2.2, niveaux A et AA, pour la bulle et l’accueil',
    points: [
      '1.4.4 et 1.4.10 : à 320 pixels, et à un zoom de 200 %, chaque étape se lit sans défilement horizontal.',
      '1.4.11 : les bords de la bulle, de sa pastille et du cadre ont un contraste d’au moins 3.',
      '2.1.1 et 2.1.2 : réduire, rouvrir, déplacer la bulle et actionner ses boutons se fait au clavier. Tab en sort toujours.',
      '2.2.1 : les 90 secondes du QR code sont celles du site. La bulle dit comment en demander un autre.',
      '2.4.3 : réduite au clavier, la bulle rend le focus à sa pastille, ou à la page avec Échap.',
      '2.4.7 et 2.4.11 : le focus a toujours un repère, et la bulle ne couvre pas ce qui a le focus.',
      '2.5.2 : rien n’est déclenché avant le relâcher. Glisser de moins de 4 pixels compte pour un clic.',
      '2.5.3 : la pastille se nomme comme elle se lit, par exemple « Aide · étape 4 ».',
      '2.5.7 : sans glisser, un clic sur la tête de la bulle la mène au coin suivant. Au clavier, son signe fait de même.',
      '2.5.8 : aucun bouton de la bulle ni de la pastille ne fait moins de 24 pixels.',
      '3.2.1 et 3.2.2 : ni le focus ni une réponse choisie avec les flèches ne change d’écran.',
      '3.2.6 : le secours est au même endroit à chaque étape, par « Ça ne marche pas ».',
      '4.1.2 et 4.1.3 : la bulle est une région nommée, et l’étape est annoncée sans déplacer le focus.',
    ],
  },
  missing: {
    title: 'Ce qui manque, ou n’est pas connu',
    points: [
      'Aucun essai n’a été fait par une personne aveugle ou malvoyante, ni avec NVDA, JAWS ou VoiceOver. Leur lecture n’est connue que par l’arbre d’accessibilité des navigateurs.',
      'Sur un site officiel, le cadre entoure un élément de ce site. Si cet élément n’est pas accessible, le cadre n’y change rien : les mots de la bulle disent alors où il est.',
      'Par-dessus une fenêtre modale du site, les boutons de la bulle ne répondent pas : ils sont dans le panneau.',
      'Les QR codes ont une adresse ou un numéro à côté, mais le scan lui-même demande de viser un écran. Sans carte ni scan, aucun autre moyen d’activation n’est connu.',
      'L’installateur Windows du programme d’aide est celui de NSIS : il n’a pas été évalué.',
    ],
  },
  kept: {
    title: 'Ce qui est fait pour vous',
    points: [
      'Tout ce qui bouge s’arrête si votre système demande moins d’animations.',
      'Un raccourci mène à la bulle sur la page, et en ramène. Échap la réduit.',
      'Chaque étape est annoncée une fois : par la bulle sur la page, sinon par le panneau.',
      'Dans le panneau, quand le bouton que vous avez actionné disparaît, le focus va au titre de ce qui s’affiche.',
      'À un zoom de 400 %, le bouton principal de la bulle reste visible sans défilement.',
      'Le temps restant est annoncé à 60, 30 et 10 secondes, jamais chaque seconde.',
      'La couleur ne dit jamais rien seule : un signe et des mots disent la même chose.',
    ],
  },
  help: 'Un obstacle ? Signalez-le là où vous avez obtenu le Compagnon, ou à la personne qui l’a installé. Sans réponse, vous pouvez saisir le Défenseur des droits.',
} as const;
