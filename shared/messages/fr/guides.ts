import type { GuideId } from '../../guides/guide.ts';
import { app } from './app-name.ts';

/** For who has worked with a password until now (docs/sources/field-2026-12.md 6). */
export const whyNow =
  'Depuis le 1er janvier 2026, un simple mot de passe n’est plus conforme pour les professionnels de santé (ANS).';

interface GuideText {
  readonly title: string;
  /** Beside the progress, where the whole title has no room. */
  readonly short: string;
  /** When, and how long, under its title among others. */
  readonly hint: string;
  /** Its end: the button, the state reached, and the next thing to do. */
  readonly finished: { readonly button: string; readonly title: string; readonly body: string };
}

const active = {
  button: 'Le test dit « Bravo »',
  title: `Bravo, votre ${app} est active`,
  body: 'Essayez-la sur un site que vous utilisez, et gardez le mémo.',
} as const;

/** Guides as users choose them and finish them. */
export const guideText: Readonly<Record<GuideId, GuideText>> = {
  'activate-with-card': {
    title: `Activer mon ${app} avec ma carte CPS`,
    short: 'Avec ma carte',
    hint: 'Avec un lecteur, sur cet ordinateur. 5 à 10 minutes.',
    finished: active,
  },
  'activate-without-card': {
    title: `Activer mon ${app} sans carte`,
    short: 'Sans carte',
    hint: 'Par e-mail et SMS. 5 à 10 minutes.',
    finished: active,
  },
  'update-contact-details': {
    title: 'Mettre à jour mon e-mail ou mon mobile',
    short: 'E-mail et mobile',
    hint: 'Sur le site de l’Ordre. Comptez 48 heures avant l’activation.',
    finished: {
      button: 'C’est noté',
      title: 'Vos coordonnées sont enregistrées',
      body: `Dans 48 heures, activez votre ${app}.`,
    },
  },
  'staff-contact-details': {
    title: 'Coordonnées d’un salarié',
    short: 'Salarié',
    hint: 'Pour le titulaire, sur le portail RPPS+.',
    finished: {
      button: 'C’est confirmé',
      title: 'La demande est confirmée',
      body: `Le salarié en est prévenu par courriel. Il activera ensuite son ${app} sans carte : comptez 48 heures, même si le délai exact n’est pas connu.`,
    },
  },
  'sign-in': {
    title: `Me connecter avec mon ${app}`,
    short: 'Me connecter',
    hint: 'Quand l’e-CPS est déjà activée.',
    finished: {
      button: 'Je suis connecté',
      title: 'Vous êtes connecté',
      body: 'La prochaine connexion se fera de la même façon. Gardez le mémo.',
    },
  },
};
