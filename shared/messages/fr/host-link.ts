/** For those who have installed it and still read that it is not there. */
const alreadyDone = 'Déjà fait ? Il est peut-être interdit par l’administrateur (NativeMessagingUserLevelHosts).';

/** Why the helper program is not there, each with what to do. `title` is read first and alone. */
export const hostLinkText = {
  failures: {
    not_installed: {
      title: 'Le programme d’aide n’est pas installé.',
      body: 'Le navigateur ne le trouve pas sur cet ordinateur. Sans lui, l’extension ne voit ni le lecteur ni la carte.',
      remedy: `Installez-le, puis revenez ici. Les guides fonctionnent aussi sans lui. ${alreadyDone}`,
    },
    no_longer_found: {
      title: 'Le navigateur ne trouve plus le programme d’aide.',
      body: 'Il a déjà répondu ici. S’il est toujours installé, il est peut-être interdit par l’administrateur : NativeMessagingUserLevelHosts.',
      remedy:
        'Demandez à votre informaticien de l’installer pour tout l’ordinateur. S’il a été enlevé, réinstallez-le.',
    },
    forbidden_by_policy: {
      title: 'Le programme d’aide est interdit par l’administrateur.',
      body: 'Ce navigateur a une règle NativeMessagingBlocklist. Réinstaller n’y changerait rien.',
      remedy: 'Demandez à votre informaticien d’ajouter fr.compagnon_ecps.host à NativeMessagingAllowlist.',
    },
    not_started: {
      title: 'Le navigateur n’a pas pu démarrer le programme d’aide.',
      body: 'Un antivirus le bloque, ou il est interdit par l’administrateur : AppLocker, ou DisableCMD pour cmd.exe.',
      remedy:
        'Demandez à votre informaticien de l’autoriser. Pour se passer de cmd.exe : NativeHostsExecutablesLaunchDirectly.',
    },
    not_installed_or_forbidden: {
      title: 'Firefox ne trouve pas le programme d’aide.',
      body: 'Il n’est pas installé, ou il a été installé pour une autre version de l’extension. Firefox ne dit pas lequel des deux.',
      remedy: 'Installez ou réinstallez le programme d’aide, puis revenez ici.',
    },
    forbidden: {
      title: 'Le programme d’aide refuse cette extension.',
      body: 'Il a été installé pour une autre version de l’extension, qui porte un autre identifiant.',
      remedy: 'Réinstallez le programme d’aide. Gardez une seule version de l’extension.',
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
      body: 'L’extension ne comprend pas ce qu’il envoie. Un autre fichier a peut-être pris sa place.',
      remedy: 'Réinstallez le programme d’aide.',
    },
    silent: {
      title: 'Le programme d’aide ne répond pas.',
      body: 'Il est lancé, mais aucune réponse valable n’est venue en 5 secondes.',
      remedy: 'Réessayez. Si rien ne change, redémarrez l’ordinateur ou réinstallez le programme d’aide.',
    },
    host_too_old: {
      title: 'Le programme d’aide est trop ancien.',
      body: 'Il est plus ancien que cette extension : ils ne se comprennent plus.',
      remedy: 'Mettez à jour le programme d’aide.',
    },
    host_too_new: {
      title: 'L’extension est trop ancienne.',
      body: 'Le programme d’aide est plus récent qu’elle.',
      remedy: 'Mettez à jour l’extension dans le navigateur.',
    },
    unreachable: {
      title: 'Le programme d’aide est injoignable.',
      body: 'Le navigateur donne une raison que nous ne connaissons pas. Elle figure dans le rapport.',
      remedy: 'Réinstallez le programme d’aide, ou copiez le rapport pour le support.',
    },
    background_gone: {
      title: 'L’extension ne répond pas.',
      body: 'Elle vient peut-être d’être mise à jour.',
      remedy: 'Fermez cette fenêtre, puis ouvrez-la de nouveau. Sinon, redémarrez le navigateur.',
    },
  },
  alreadyDone,
  waiting: 'En attente du programme d’aide…',
  live: (version: string) => `Répond, version ${version}.`,
  /** What the helper program adds, and what it never does. */
  adds: 'Le programme d’aide dit si le lecteur et la carte fonctionnent ici. Il lit la carte sans code, et n’envoie rien.',
  /** Where it was never installed. */
  without: 'Les guides fonctionnent aussi sans lui.',
  install: 'Installer le programme d’aide',
  seen: 'Vu ! Le programme d’aide répond.',
} as const;
