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
  newerThere:
    'Une version plus récente est déjà installée. Rien n’a été changé. Pour revenir en arrière, désinstallez-la d’abord.',
  userCopy:
    'Une copie installée pour un seul compte passait avant celle-ci. Les navigateurs utilisent maintenant celle de tous les utilisateurs. L’ancienne copie peut être retirée depuis les paramètres de Windows de ce compte.',
} as const;
