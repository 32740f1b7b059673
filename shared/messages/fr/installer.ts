import { product } from './product.ts';

/** Words of the Windows installer. */
export const installerText = {
  name: 'Compagnon e-CPS',
  description: 'Installation de Compagnon e-CPS (aide non officielle)',
  unofficial: product.unofficial,
  needsAdmin:
    'L’installation pour tous les utilisateurs demande les droits d’administrateur. Relancez-la en tant qu’administrateur, ou sans l’option /AllUsers.',
  notWritten:
    'Les fichiers n’ont pas pu être écrits. Fermez votre navigateur et relancez l’installation. Si cela continue, choisissez un autre dossier.',
} as const;
