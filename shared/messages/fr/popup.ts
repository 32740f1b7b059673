import { actText } from './acts.ts';

export const popupText = {
  title: 'État de cet ordinateur',
  checking: 'Vérification en cours…',
  checkingBody: 'Le Compagnon interroge le lecteur et la carte.',
  lastKnown: (when: string) => `Dernier état connu, vu ${when}. Vérification en cours…`,
  lastKnownSomeday: 'Dernier état connu. Vérification en cours…',
  today: (time: string) => `à ${time}`,
  onDay: (day: string, time: string) => `le ${day} à ${time}`,
  glance: {
    reader: (name: string) => `Lecteur : ${name}`,
    until: (date: string) => `Carte valable jusqu’au ${date}`,
  },
  route: {
    start: actText.start,
    other: 'Autre méthode',
    activate: 'Activer mon e-CPS',
    ways: { 'activate-with-card': 'Avec ma carte', 'activate-without-card': 'Sans carte' },
    otherNeeds: 'Autre chose',
    otherComputer: 'Continuer sur un autre ordinateur',
  },
  /** More to do, folded. */
  others: 'Autres pistes',
} as const;
