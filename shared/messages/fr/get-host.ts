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
    '« Windows a protégé votre ordinateur » ? Seulement si vous venez de prendre le fichier ici : « Informations complémentaires », puis « Exécuter quand même ».',
  toCheck: {
    title: 'Vérifier le fichier d’abord',
    /** @param file its name, to be compared with the one that was downloaded */
    body: (file: string) =>
      `Ces fichiers ne sont pas encore signés. Celui-ci s’appelle ${file}, et sa somme SHA-256 est publiée à côté (SHA256SUMS). Un doute, ou un fichier reçu autrement ? Ne l’ouvrez pas : demandez à votre informaticien.`,
  },
  arm: 'Sur un PC à processeur ARM, il faut Windows 11. Aucun essai n’y a été fait.',
  noFile:
    'Le programme d’aide existe pour Windows, macOS et Linux sur processeur Intel ou AMD. Les guides fonctionnent aussi sans lui.',
  noAddress: (who: string | null) =>
    who === null ? 'Demandez-le à qui vous a donné le Compagnon.' : `Demandez-le à ${who}.`,
} as const satisfies { files: Record<DownloadId, string> } & Record<string, unknown>;
