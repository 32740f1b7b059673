import type { GuideId } from '../../guides/guide.ts';
import { app } from './app-name.ts';

interface GuideText {
  readonly title: string;
  /** Beside the progress, where the whole title has no room. */
  readonly short: string;
  /** When, and how long, under its title among others. */
  readonly hint: string;
  readonly intro: string;
  readonly needs: readonly string[];
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
    intro: `L’${app} est une application mobile : votre carte CPS, en version dématérialisée.`,
    needs: [
      `un téléphone avec l’application ${app}`,
      'un ordinateur',
      'votre carte CPS et son code',
      'un lecteur de carte Vitale (ou de carte à puce)',
    ],
    finished: active,
  },
  'activate-without-card': {
    title: `Activer mon ${app} sans carte`,
    short: 'Sans carte',
    hint: 'Par e-mail et SMS. 5 à 10 minutes.',
    intro: `L’${app} vous identifie en ligne avec un téléphone, sans lecteur de carte. Tout passe par votre e-mail et votre mobile.`,
    needs: [
      `un téléphone avec l’application ${app}`,
      'un ordinateur pour lire vos courriels',
      'votre numéro RPPS',
      'un e-mail et un mobile connus de votre Ordre, ou de RPPS+',
    ],
    finished: active,
  },
  'update-contact-details': {
    title: 'Mettre à jour mon e-mail ou mon mobile',
    short: 'E-mail et mobile',
    hint: 'Sur le site de l’Ordre. Comptez 48 heures avant l’activation.',
    intro:
      'Les pharmaciens inscrits à l’Ordre changent leurs coordonnées dans E-POP. Il faut ensuite attendre 48 heures.',
    needs: ['vos identifiants du site de l’Ordre', 'un e-mail que vous lisez sur ordinateur', 'votre mobile'],
    finished: {
      button: 'C’est noté',
      title: 'Vos coordonnées sont enregistrées',
      body: `Dans 48 heures, activez votre ${app}.`,
    },
  },
  'sign-in': {
    title: `Me connecter avec mon ${app}`,
    short: 'Me connecter',
    hint: 'Quand l’e-CPS est déjà activée.',
    intro: `Votre ${app} est déjà active. Elle remplace la carte et le lecteur pour vous identifier.`,
    needs: ['votre téléphone', 'votre identifiant national à 12 chiffres', `votre code ${app}`],
    finished: {
      button: 'Je suis connecté',
      title: 'Vous êtes connecté',
      body: 'La prochaine connexion se fera de la même façon. Gardez le mémo.',
    },
  },
};

/** Ways beside a guide, for people it does not fit. */
export const branchText = {
  'rpps-plus': {
    title: 'Vous êtes préparateur ou préparatrice ?',
    intro: 'E-POP n’est pas fait pour les préparateurs. Pour vous, c’est le portail RPPS+.',
    steps: [
      'Ouvrez le guide de l’Agence du numérique en santé ci-dessous. Il mène au portail RPPS+.',
      'Pas encore inscrit ? Inscrivez-vous avec FranceConnect, puis votre titulaire valide. Votre titulaire peut aussi vous inscrire.',
      `Déjà inscrit ? Avec une carte, ou une ${app} déjà active : « Pro Santé Connect », puis « Modifier la situation ».`,
      'Ni l’une ni l’autre ? Écrivez au support du portail : monserviceclient.portailrppsplus@esante.gouv.fr',
      `Attendez 48 heures après la validation, puis activez votre ${app} sans carte.`,
    ],
  },
} as const;
