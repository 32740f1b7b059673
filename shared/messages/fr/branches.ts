import { app } from './app-name.ts';

/** Ways beside a guide, for people it does not fit. */
export const branchText = {
  'rpps-plus': {
    title: 'Vous êtes préparateur ou préparatrice ?',
    intro: 'E-POP n’est pas fait pour les préparateurs. Pour vous, c’est le portail RPPS+.',
    steps: [
      'Souvent le plus court : votre titulaire change votre e-mail et votre mobile, sur le portail RPPS+.',
      'Pas encore inscrit ? Inscrivez-vous avec FranceConnect, puis votre titulaire valide. Votre titulaire peut aussi vous inscrire.',
      `Déjà inscrit ? Avec une carte, ou une ${app} déjà active : « Pro Santé Connect », puis « Modifier la situation ».`,
      'Ni l’une ni l’autre, et pas de titulaire disponible ? Écrivez au support du portail : monserviceclient.portailrppsplus@esante.gouv.fr',
      `Attendez 48 heures après la validation, puis activez votre ${app} sans carte.`,
    ],
  },
} as const;
