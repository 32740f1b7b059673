import { product } from './product.ts';

/** Words of the Windows installer. */
export const installerText = {
  name: 'Compagnon e-CPS',
  description: 'Installation de Compagnon e-CPS (aide non officielle)',
  unofficial: product.unofficial,
  needsAdmin:
    'Installer pour tous les utilisateurs, ou mettre cette copie à jour, demande les droits d’administrateur. Relancez l’installation en tant qu’administrateur.',
  needsAdminToRemove:
    'Cette copie sert à tous les utilisateurs : l’enlever demande les droits d’administrateur. Relancez la désinstallation en tant qu’administrateur.',
  notWritten:
    'Les fichiers n’ont pas pu être écrits. Fermez votre navigateur et relancez l’installation. Si cela continue, choisissez un autre dossier.',
  installed: 'Installé. Le programme est connu des navigateurs de cet ordinateur.',
  newerThere:
    'Une version plus récente est déjà installée. Rien n’a été changé. Pour revenir en arrière, désinstallez-la d’abord.',
  windowsTooOld:
    'Il faut Windows 10 ou plus récent. Rien n’a été installé. Les guides du Compagnon fonctionnent aussi sans ce programme.',
  onArm:
    'Cet ordinateur a un processeur ARM\u00a0: c’est Windows 11 qui y fait marcher ce programme, écrit pour x64. Aucun essai n’y a été fait.',
  otherInstaller:
    'Le programme est déjà là, posé par l’autre installation (.exe ou .msi). Rien n’a été changé. Désinstallez-le d’abord, puis recommencez.',
  userCopy:
    'Une copie installée pour un seul compte passait avant celle-ci. Les navigateurs utilisent maintenant celle de tous les utilisateurs. L’ancienne copie peut être retirée depuis les paramètres de Windows de ce compte.',
} as const;
