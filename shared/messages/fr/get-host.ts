import type { DownloadId } from '../../downloads.ts';

/** How to come by the helper program. */
export const getHostText = {
  files: {
    windows: 'Télécharger pour Windows',
    'windows-fleet': 'Télécharger le paquet MSI (parc informatique)',
    debian: 'Télécharger pour Debian ou Ubuntu (.deb)',
    linux: 'Télécharger pour un autre Linux (archive)',
    'macos-arm64': 'Télécharger pour Mac (puce Apple, macOS 13.5 ou plus récent)',
    'macos-x64': 'Télécharger pour Mac (processeur Intel, macOS 13.5 ou plus récent)',
  },
  size: (megabytes: number) => `${megabytes}\u00a0Mo`,
  withoutAdmin: 'sans droits d’administrateur',
  withAdmin: 'avec le mot de passe d’administrateur',
  afterwards: 'Ouvrez le fichier téléchargé, puis revenez sur cette page.',
  smartScreen:
    'Windows peut dire «\u00a0Windows a protégé votre ordinateur\u00a0»\u00a0: nos fichiers ne sont pas encore signés. Choisissez «\u00a0Informations complémentaires\u00a0», puis «\u00a0Exécuter quand même\u00a0».',
  arm: 'Sur un PC à processeur ARM, il faut Windows 11. Nous ne l’y avons pas essayé.',
  noFile:
    'Ce programme existe pour Windows, macOS et Linux sur processeur Intel ou AMD. Les guides fonctionnent aussi sans lui.',
  noAddress: (who: string | null) =>
    who === null
      ? 'Le fichier n’est pas encore en ligne. Demandez-le à la personne qui vous a donné cette extension.'
      : `Le fichier n’est pas encore en ligne. Demandez-le à ${who}.`,
} as const satisfies { files: Record<DownloadId, string> } & Record<string, unknown>;
