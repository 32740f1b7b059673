import { app } from './app-name.ts';

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
