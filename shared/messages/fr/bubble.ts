import { product } from './product.ts';

const HIDDEN = 'Ce qu’il faut est sur cette page, mais caché pour l’instant.';

/** Words of the bubble on the page, around the words of the step. */
export const bubbleText = {
  progress: (place: number, count: number): string => `Étape ${place} sur ${count}`,
  glad: `Bravo, votre ${product.app} est active`,
  gladNext: 'Il reste à l’essayer, en validant sur le téléphone.',
  /** Of a step that is not to be followed; why is for nobody's page to know. */
  barred: { title: 'Lisez le panneau avant de continuer', body: 'Il dit par où passer.' },
  unofficial: 'Aide non officielle',
  chip: (place: number): { readonly title: string; readonly below: string } => ({
    title: `Aide · étape ${place}`,
    below: 'non officielle',
  }),
  countdown: {
    /** At most: the code may have been on the page before we saw it. */
    left: 'Encore {s} secondes au plus.',
    over: 'Demandez un nouveau QR code : celui-ci a sans doute expiré.',
  },
  /** Why there is no ring, in bubble and panel. A page that is still being made lacks nothing. */
  noRing: {
    'wrong-page': 'Cette page n’est pas celle de cette étape.',
    'session-over': 'Le site vous a déconnecté. Reconnectez-vous, puis revenez à cette étape.',
    maintenance: 'Le site n’est pas disponible pour l’instant. Réessayez plus tard.',
    error: 'Le site affiche une erreur. Rechargez la page ; si elle revient, repartez de l’accueil du site.',
    absent: 'Le Compagnon n’a pas trouvé ce bouton ici.',
    ambiguous: 'Plusieurs boutons se ressemblent ici : le Compagnon n’en choisit aucun.',
    covered: HIDDEN,
    hidden: HIDDEN,
    disabled: 'C’est là, mais encore inactif.',
    'page-too-large': 'Cette page est trop grande pour que le Compagnon y cherche.',
    unreadable: 'Une partie de cette page ne se laisse pas lire.',
    undrawn: 'Ce qu’il faut est sur cette page, mais le Compagnon ne peut pas l’entourer ici.',
    'in-transition': 'Cette page n’en finit pas de changer\u00a0: le Compagnon n’y montre rien. Rechargez-la.',
    searching: null,
    unseen: 'La page du site est ouverte dans un autre onglet. Allez-y : le Compagnon s’y affichera.',
    'unknown-host': 'Vérifiez le nom du site dans la barre d’adresse : le Compagnon ne le connaît pas.',
    'sends-elsewhere':
      'Ne tapez rien ici : cette page l’enverrait à un autre site. Fermez-la, et revenez par le site officiel.',
  },
  /** Of a field, a box, a picture. */
  notFoundOther: 'Le Compagnon ne l’a pas trouvé ici.',
  host: (host: string): string => `Vous êtes sur « ${host} ».`,
  unknownHost: (host: string): string =>
    `Vous êtes sur « ${host} » : le Compagnon ne connaît pas ce nom. Êtes-vous venu ici depuis le site de l’Ordre ? Sinon, ne tapez rien.`,
  towards: 'Cherchez dans la zone en pointillés.',
  seenInWalk: 'Vu dans un parcours : relisez ce bouton avant de cliquer.',
  opener: 'Ouvrez d’abord ce menu : ce que vous cherchez est dedans.',
  place: {
    portal: null,
    'other-site': null,
    phone: 'Cette étape se passe sur votre téléphone.',
    mailbox: 'Cette étape se passe dans votre boîte de réception.',
    'native-window': null,
    desk: null,
  },
} as const;
