import type { AddressId } from '../../guides/addresses.ts';
import { app } from './app-name.ts';

/** Official addresses as users read them. */
export const addressText: Readonly<Record<AddressId, string>> = {
  wallet: `Ouvrir le portail ${app}`,
  'test-service': `Ouvrir « Je teste ma ${app} »`,
  ordre: 'Ouvrir le site de l’Ordre',
  epop: 'Ouvrir E-POP',
  'ans-assistance': 'Ouvrir la page Assistance de l’ANS',
  'ans-demarches': 'Ouvrir « Démarches », de l’ANS (adresse non confirmée)',
  'rpps-plus': 'Ouvrir la page du portail RPPS+ (esante.gouv.fr/enreg)',
  'rpps-plus-manager': 'Ouvrir la connexion du titulaire au portail RPPS+',
  'ans-staff-guide': 'Ouvrir le guide de l’ANS pour le titulaire',
  'ans-faq': 'Ouvrir les questions fréquentes',
  'ans-problem-guide': `Ouvrir le guide « Je rencontre un problème avec ma ${app} »`,
  'ans-rpps-guide': 'Ouvrir le guide de l’ANS pour le portail RPPS+',
  'ans-video': 'Voir la vidéo de l’ANS (YouTube)',
  directory: 'Ouvrir l’Annuaire Santé',
  'amelipro-help': 'Ouvrir la page d’amelipro (ATSAM)',
  cryptolib: 'Ouvrir le site de l’ANS : cherchez-y « Cryptolib »',
  'google-play': 'Google Play (Android)',
  'app-store': 'App Store (iPhone)',
};
