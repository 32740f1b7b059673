/** Why nothing is ringed, for those who ask: a sentence a reason (extension/sight/reasons.ts, extension/locate/match.ts). */
export const whyNoRingText = {
  title: 'Pourquoi pas de cadre ?',
  /** The control was found, and cannot be seen or pressed now. */
  unseen: {
    'not-in-page': 'La page a remplacé ce bouton par un autre.',
    'not-displayed': 'Le bouton est là, mais la page ne l’affiche pas.',
    'no-size': 'Le bouton est replié : il n’a aucune taille.',
    'in-transition': 'La page est en train de changer.',
    faded: 'Le bouton est presque transparent.',
    blurred: 'Le bouton est flou ou masqué.',
    'cut-away': 'Une partie de la page coupe ce bouton.',
    'scrolled-away': 'Le bouton est plus haut ou plus bas dans sa liste.',
    'under-dialog': 'Une fenêtre de la page le recouvre.',
    'under-bar': 'Une barre de la page le recouvre.',
    'under-control': 'Un autre bouton le recouvre.',
    'under-frame': 'Un cadre de la page le recouvre.',
    'under-ground': 'Un fond opaque le recouvre.',
    'under-layer': 'Un voile couvre toute la page.',
    'other-words': 'Ses mots ont changé.',
  },
  /** What the search answered. */
  reason: {
    'sends-elsewhere': 'Le formulaire enverrait ce que vous tapez à un autre site.',
    disabled: 'Le bouton est grisé : la page attend autre chose avant.',
    covered: 'Une fenêtre ou un voile de la page le recouvre.',
    hidden: 'Le bouton est dans un menu ou un volet fermé.',
    ambiguous: 'Plusieurs boutons se ressemblent trop pour choisir.',
    'page-too-large': 'La page est trop grande pour être lue sans la ralentir.',
    unreadable: 'Une partie de la page n’a pas pu être lue.',
    absent: 'Aucun bouton de cette page n’a les mots de l’étape.',
    'wrong-page': 'La page ouverte n’est pas celle de cette étape.',
    searching: 'La page n’est pas encore au calme.',
    undrawn: 'Il est dans un cadre où rien ne peut être dessiné.',
    unseen: 'La page est ouverte dans un autre onglet.',
    'unknown-host': 'Ce guide ne connaît pas l’adresse de cette page.',
  },
  section: 'La bonne partie de la page est connue, mais pas le bouton.',
} as const;
