import type { GuideId } from '../../guides/guide.ts';
import { app } from './app-name.ts';

/** Guides as users choose them; `short` beside the progress, where the whole title has no room. */
export const guideText: Readonly<
  Record<
    GuideId,
    { readonly title: string; readonly short: string; readonly intro: string; readonly needs: readonly string[] }
  >
> = {
  'activate-with-card': {
    title: `Activer mon ${app} avec ma carte CPS`,
    short: 'Avec ma carte',
    intro: `L’${app} est une application mobile : votre carte CPS, en version dématérialisée. Comptez 5 à 10 minutes.`,
    needs: [
      `un téléphone avec l’application ${app}`,
      'un ordinateur',
      'votre carte CPS et son code',
      'un lecteur de carte Vitale (ou de carte à puce)',
    ],
  },
  'activate-without-card': {
    title: `Activer mon ${app} sans carte`,
    short: 'Sans carte',
    intro: `L’${app} vous identifie en ligne avec un téléphone, sans lecteur de carte. Tout passe par votre e-mail et votre mobile. Comptez 5 à 10 minutes.`,
    needs: [
      `un téléphone avec l’application ${app}`,
      'un ordinateur pour lire vos courriels',
      'votre numéro RPPS',
      'un e-mail et un mobile connus de l’Ordre',
    ],
  },
  'update-contact-details': {
    title: 'Mettre à jour mon e-mail ou mon mobile',
    short: 'E-mail et mobile',
    intro:
      'Les pharmaciens inscrits à l’Ordre changent leurs coordonnées dans E-POP. Il faut ensuite attendre 48 heures.',
    needs: ['vos identifiants du site de l’Ordre', 'un e-mail que vous lisez sur ordinateur', 'votre mobile'],
  },
  'sign-in': {
    title: `Me connecter avec mon ${app}`,
    short: 'Me connecter',
    intro: `Votre ${app} est déjà active. Elle remplace la carte et le lecteur pour vous identifier.`,
    needs: ['votre téléphone', 'votre identifiant national à 12 chiffres', `votre code ${app}`],
  },
};

/** Ways beside a guide, for people it does not fit. */
export const branchText = {
  'rpps-plus': {
    title: 'Vous êtes préparateur ou préparatrice ?',
    intro: 'E-POP est réservé aux pharmaciens. Pour vous, c’est le portail RPPS+.',
    steps: [
      'Ouvrez le guide de l’Agence du numérique en santé ci-dessous. Il mène au portail RPPS+.',
      'Pas encore inscrit ? Inscrivez-vous avec FranceConnect, puis votre titulaire valide. Votre titulaire peut aussi vous inscrire.',
      'Déjà inscrit ? Sur le portail, cliquez sur « Pro Santé Connect », puis sur « Modifier la situation ».',
      `Attendez 48 heures après la validation, puis activez votre ${app} sans carte.`,
    ],
  },
} as const;
