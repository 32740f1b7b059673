/** What the newest version brings, in one line: shown once after an update. The same words stand in CHANGELOG.md. */
export const newsText = {
  line: 'Première version\u00a0: le Compagnon vous guide sur les pages officielles et dit si votre lecteur et votre carte fonctionnent.',
  updated: (version: string) => `Le Compagnon est passé en version ${version}.`,
  close: 'Compris',
  olderHost: (installed: string, newest: string) =>
    `Le programme d’aide est en version ${installed}\u00a0; la version ${newest} existe. Il fonctionne encore\u00a0: mettez-le à jour quand vous aurez un moment.`,
} as const;
