import type { DrawingId } from '../../guides/guide.ts';

/** What each drawing of the side panel shows, in words. */
export const drawingText: Readonly<Record<DrawingId, string>> = {
  'phone-app': 'Un téléphone, sur lequel on installe une application.',
  'phone-scan': 'Un téléphone vise un QR code affiché par l’ordinateur.',
  'phone-code': 'Le téléphone montre un code, à recopier sur l’ordinateur.',
  'phone-identifier': 'Sur le téléphone, un champ qui commence par 8, et une loupe dessous.',
  'phone-choice': 'Sur le téléphone, quatre cases remplies deux fois, puis une coche.',
  mailbox: 'Sur l’ordinateur, un courriel ouvert avec un QR code.',
  'card-in-reader': 'Une carte entre dans le lecteur, puce en avant.',
  'computer-asks': 'Croquis de deux fenêtres : d’abord un certificat à choisir, puis quatre chiffres à taper.',
  checkbox: 'Une case cochée, à gauche d’un texte.',
  'qr-code': 'Un QR code au milieu de l’écran.',
  'sign-in-button': 'Un bouton au milieu de la page, avec la flèche de la souris.',
  'menu-entry': 'Une entrée de menu, à gauche de la page, avec la flèche de la souris.',
  magnifier: 'Une petite loupe dans un carré, au bout d’une ligne.',
  'orange-pen': 'Un stylo dans un carré orange, à droite des coordonnées.',
  'phone-contacts': 'Sur le téléphone, une partie d’un e-mail et d’un mobile.',
  'phone-sms': 'Sur le téléphone, un SMS apporte un code.',
  'contact-fields': 'Deux champs : un e-mail, puis un mobile.',
  'save-button': 'Sous un formulaire, un bouton avec la flèche de la souris.',
  hourglass: 'Un sablier : 48 heures.',
  'number-choice': 'Le nombre de l’écran se retrouve parmi trois sur le téléphone.',
  'phone-expired': 'Un téléphone, et une horloge.',
  'phone-forgotten': 'Un téléphone avec quatre cases, et un point d’interrogation.',
  'phone-new': 'Un téléphone, une flèche, un autre téléphone.',
  'phone-lost': 'La place vide d’un téléphone.',
  'phone-silent': 'Un téléphone dont l’écran reste vide, et un signe d’attention.',
  padlock: 'Un cadenas fermé.',
  done: 'Une coche sur le téléphone et sur l’ordinateur.',
};

/** Words in a drawing. */
export const drawingWords = { sketch: 'croquis' } as const;
