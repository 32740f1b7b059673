/** The privacy page of the extension; docs/confidentialite.md is made from it (scripts/doc-pages/statements.ts). */
export const privacyText = {
  title: 'Confidentialité',
  promise: 'Rien ne quitte votre ordinateur.',
  network:
    'Ni le Compagnon ni son programme d’aide ne font de requête sur le réseau. Il n’y a ni mesure d’audience, ni publicité, ni compte.',
  kept: {
    title: 'Ce qui est gardé, et où',
    columns: { data: 'Donnée', where: 'Où', howLong: 'Combien de temps' },
    rows: [
      {
        data: 'Étape du guide, réponses, réglages',
        where: 'dans ce navigateur',
        howLong: 'jusqu’à « Tout effacer », dans les réglages',
      },
      {
        data: 'Dernier état du lecteur et de la carte, sans nom ni numéro',
        where: 'dans ce navigateur',
        howLong: 'jusqu’à l’état suivant, ou « Tout effacer »',
      },
      {
        data: 'Boutons que montre un parcours dont vous vous servez : leur forme, leur place, et d’eux les seuls mots que le Compagnon connaît, ou que son auteur a désignés comme du site',
        where: 'dans ce navigateur',
        howLong: 'jusqu’à « Ne plus l’utiliser » ou « Tout effacer »',
      },
      {
        data: 'Mots inconnus des boutons sur lesquels vous cliquez pendant un enregistrement, jamais un nom après « M. » ou « Mme », jamais un chiffre : le Compagnon vous demande s’ils sont du site',
        where: 'dans la mémoire de ce navigateur, jamais sur le disque',
        howLong: 'jusqu’à l’enregistrement du fichier, « Oublier ces mots » ou « L’effacer », une heure au plus',
      },
      {
        data: 'Enregistrement d’un parcours, si vous le commencez : la structure des pages et les boutons utilisés, sans nom, sans chiffre, sans saisie',
        where: 'dans la mémoire de ce navigateur, jamais sur le disque',
        howLong: 'jusqu’à la fermeture du navigateur, ou « L’effacer »',
      },
      {
        data: 'Nom et identifiant du titulaire, lus sur la carte',
        where: 'à l’écran, après votre clic',
        howLong: 'jusqu’à ce que vous fermiez la page, masquiez, ou retiriez la carte',
      },
      {
        data: 'Codes, mots de passe, contenu des champs',
        where: 'nulle part',
        howLong: 'jamais lus, jamais gardés',
      },
    ],
  },
  paragraphs: [
    'Le programme d’aide lit la carte sans code. Il ne garde et n’écrit rien de votre identité. Le rapport pour le support ne la contient que si vous cochez la case.',
    'Pour dire ce qui manque à ce poste, il regarde aussi, sans rien changer ni garder : les lecteurs branchés, les composants de la carte installés, les navigateurs, l’extension CPS dans vos profils Firefox. Sous Windows, il cherche en plus si le gestionnaire de certificats tourne et si Windows connaît le certificat de votre carte. Dans le rapport, le numéro des boîtiers est masqué.',
    'Firefox vous demande votre accord avant que le nom et l’identifiant passent du programme d’aide au Compagnon. Si vous refusez, tout le reste fonctionne.',
    'Un fichier n’est écrit que si vous l’enregistrez vous-même : rapport, parcours enregistré. Vous voyez d’abord ce qu’il contient, et vous choisissez à qui le donner.',
    'Si votre organisation gère ce navigateur, elle peut régler le Compagnon. Elle ne reçoit rien de lui.',
  ],
} as const;
