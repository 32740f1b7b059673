const giveReport = 'Donnez le rapport à votre informaticien';

/** Why the helper program is not there, each with what to do. `title` is read first and alone. */
export const hostLinkText = {
  failures: {
    not_installed: {
      title: 'Le programme d’aide n’est pas installé.',
      body: 'Le navigateur ne le trouve pas sur cet ordinateur. Sans lui, le Compagnon ne voit ni le lecteur ni la carte.',
      remedy: `Installez-le, puis revenez ici. Les guides fonctionnent aussi sans lui. Déjà fait ? ${giveReport}.`,
    },
    no_longer_found: {
      title: 'Le navigateur ne trouve plus le programme d’aide.',
      body: 'Il a déjà répondu ici. S’il est toujours installé, une règle de votre organisation l’écarte peut-être.',
      remedy: `S’il a été enlevé, réinstallez-le. Il est toujours là ? ${giveReport}.`,
    },
    forbidden_by_policy: {
      title: 'Le programme d’aide est interdit par l’administrateur.',
      body: 'Une règle de votre organisation l’écarte. Réinstaller n’y changerait rien.',
      remedy: `${giveReport} : il dit quelle règle changer.`,
    },
    not_started: {
      title: 'Le navigateur n’a pas pu démarrer le programme d’aide.',
      body: 'Un antivirus ou une règle de votre organisation le bloque peut-être.',
      remedy: `${giveReport} : il dit quoi autoriser.`,
    },
    not_installed_or_forbidden: {
      title: 'Firefox ne trouve pas le programme d’aide.',
      body: 'Il n’est pas installé, ou il l’a été pour une autre version du Compagnon. Firefox ne dit pas lequel des deux.',
      remedy: 'Installez ou réinstallez le programme d’aide, puis revenez ici.',
    },
    forbidden: {
      title: 'Le programme d’aide refuse ce Compagnon.',
      body: 'Il a été installé pour une autre version du Compagnon, qui porte un autre identifiant.',
      remedy: 'Réinstallez le programme d’aide. Gardez une seule extension du Compagnon.',
    },
    unusable: {
      title: 'Le programme d’aide ne démarre pas, ou sa réponse est illisible.',
      body: 'Firefox ne dit pas lequel des deux. Un fichier manque peut-être.',
      remedy: 'Réinstallez le programme d’aide. Si rien ne change, copiez le rapport pour le support.',
    },
    crashed: {
      title: 'Le programme d’aide s’est arrêté.',
      body: 'Il a démarré, puis s’est fermé tout seul. Un antivirus le bloque peut-être.',
      remedy: 'Redémarrez l’ordinateur, puis réessayez. Sinon, réinstallez le programme d’aide.',
    },
    garbage: {
      title: 'Le programme d’aide répond de façon illisible.',
      body: 'Le Compagnon ne comprend pas ce qu’il envoie. Un autre fichier a peut-être pris sa place.',
      remedy: 'Réinstallez le programme d’aide.',
    },
    silent: {
      title: 'Le programme d’aide ne répond pas.',
      body: 'Il est lancé, mais aucune réponse valable n’est venue en 5 secondes.',
      remedy: 'Réessayez. Si rien ne change, redémarrez l’ordinateur ou réinstallez le programme d’aide.',
    },
    host_too_old: {
      title: 'Le programme d’aide est trop ancien.',
      body: 'Il est plus ancien que l’extension du Compagnon : ils ne se comprennent plus.',
      remedy: 'Mettez à jour le programme d’aide.',
    },
    host_too_new: {
      title: 'L’extension du Compagnon est trop ancienne.',
      body: 'Le programme d’aide est plus récent qu’elle.',
      remedy: 'Mettez à jour l’extension du Compagnon, dans le navigateur.',
    },
    unreachable: {
      title: 'Le programme d’aide est injoignable.',
      body: 'Le navigateur donne une raison inconnue. Elle figure dans le rapport.',
      remedy: 'Réinstallez le programme d’aide, ou copiez le rapport pour le support.',
    },
    background_gone: {
      title: 'Le Compagnon ne répond pas.',
      body: 'Il vient peut-être d’être mis à jour.',
      remedy: 'Fermez cette fenêtre, puis ouvrez-la de nouveau. Sinon, redémarrez le navigateur.',
    },
  },
  waiting: 'En attente du programme d’aide…',
  live: (version: string) => `Répond, version ${version}.`,
  lacking: 'Trop ancien pour voir un code refusé\u00a0: mettez-le à jour.',
  /** Where it was never installed. */
  without: 'Les guides fonctionnent aussi sans lui.',
  install: 'Installer le programme d’aide',
  seen: 'Vu ! Le programme d’aide répond.',
} as const;
