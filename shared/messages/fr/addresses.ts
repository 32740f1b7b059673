import type { AddressId } from '../../guides/addresses.ts';
import { app } from './app-name.ts';

/** Official addresses as users read them. */
export const addressText: Readonly<Record<AddressId, string>> = {
  wallet: `Ouvrir le portail ${app}`,
  'test-service': `Ouvrir « Je teste ma ${app} »`,
  ordre: 'Ouvrir le site de l’Ordre',
  epop: 'Ouvrir E-POP',
  'ans-demarches': 'Ouvrir la page « Vos démarches » de l’ANS',
  'ans-faq': 'Ouvrir les questions fréquentes',
  'ans-problem-guide': `Ouvrir le guide « Je rencontre un problème avec ma ${app} »`,
  'ans-rpps-guide': 'Ouvrir le guide du portail RPPS+',
  'ans-video': 'Voir la vidéo de l’ANS (YouTube)',
  directory: 'Ouvrir l’Annuaire Santé',
  'amelipro-help': 'Ouvrir la page d’amelipro (ATSAM)',
  cryptolib: 'Télécharger Cryptolib 5.2.6 (Windows)',
  'google-play': 'Google Play (Android)',
  'app-store': 'App Store (iPhone)',
};
