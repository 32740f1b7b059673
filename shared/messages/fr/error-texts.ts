import { app } from './app-name.ts';

/** "J’ai un message d’erreur": the words around the field and the list. */
export const errorFinderText = {
  title: 'J’ai un message d’erreur',
  intro: 'Collez ou tapez ce qui est affiché, ou choisissez dans la liste.',
  label: 'Le message, ou son code',
  privacy: 'Rien n’est enregistré ni envoyé. N’écrivez ici aucun code, aucun mot de passe.',
  list: 'Messages connus',
  found: (label: string): string => `Message reconnu : ${label}`,
  some: (count: number): string =>
    count === 1 ? 'Un message commence ainsi.' : `${count} messages ressemblent à ce texte.`,
  onlyDigits:
    'Ces chiffres ont été effacés : un code ne s’écrit jamais ici. Si le message contient un nombre, commencez par un mot.',
  unknown: {
    title: 'Ce message n’est pas connu',
    steps: [
      'Notez-le mot à mot, ou prenez-le en photo.',
      'Fermez toutes les fenêtres du navigateur, retirez puis réinsérez la carte, et recommencez une fois.',
      'S’il revient, appelez l’un des services ci-dessous et lisez-lui le message. Le rapport dit le reste.',
    ],
  },
  cause: { confirmed: 'Cause', 'one-report': 'Cause probable', deduced: 'Cause probable' },
  remedies: 'À essayer, dans cet ordre',
  call: 'Si cela ne suffit pas, appelez :',
  callMaker: 'Si cela ne suffit pas, appelez l’assistance du logiciel qui affiche ce message.',
  another: 'Chercher un autre message',
} as const;

export const shownByText = {
  'chrome-edge': 'Chrome ou Edge',
  firefox: 'Firefox',
  site: 'Une page',
  cryptolib: 'Cryptolib',
  windows: 'Windows',
};

/** Why a message comes. */
export const errorCauseText = {
  'chromium-no-certificate':
    'Le navigateur n’a pas pu donner de certificat : fenêtre fermée, carte absente, ou Cryptolib à l’arrêt.',
  'chromium-key-refused':
    'La carte n’a pas pu signer : code annulé ou faux, carte retirée, ou tenue par un autre logiciel. Sur certains postes, c’est le navigateur qui ne sait pas se servir de la carte.',
  'chromium-no-private-key':
    'Le certificat est connu du poste, mais le navigateur ne trouve plus la carte qui va avec.',
  'firefox-handshake':
    'La carte n’a pas pu signer : code annulé ou faux, carte retirée, ou tenue par un autre logiciel.',
  'firefox-no-certificate':
    'Firefox n’a donné aucun certificat : fenêtre fermée, carte absente, ou extension de la carte CPS absente.',
  'certificate-required': 'La carte n’a pas été lue par le navigateur.',
  'card-never-updated':
    'La mise à jour inscrite sur la carte est vide ou abîmée : Cryptolib refuse alors de s’en servir.',
  'windows-provider-type':
    'Depuis la mise à jour de Windows d’octobre 2025, certains programmes ne trouvent plus les cartes à puce. On ne sait pas si la carte CPS est touchée.',
  'older-cryptolib':
    'Une version plus récente de Cryptolib est déjà là, le plus souvent. Le message est alors sans gravité.',
};

export const errorRemedyText = {
  'reinsert-card': 'Retirez la carte, réinsérez-la puce en avant, attendez 5 secondes.',
  'close-browser': 'Fermez toutes les fenêtres du navigateur, puis rouvrez-le, carte insérée.',
  'start-certificate-manager':
    'Sous Windows : menu Démarrer, « Cryptolib CPS », « Gestionnaire de certificats CPS ». Ou redémarrez l’ordinateur.',
  'free-card': 'Fermez le logiciel de pharmacie et les autres programmes qui utilisent la carte, puis recommencez.',
  'watch-tries':
    'Ne retapez le code que si vous en êtes sûr : il a peut-être été compté comme faux. Trois erreurs bloquent la carte.',
  'try-firefox': 'Essayez avec Firefox et son extension de la carte CPS.',
  'firefox-extension': 'Dans Firefox, vérifiez que l’extension de la carte CPS est installée et active.',
  'without-card': `Vous pouvez aussi activer votre ${app} sans carte, si votre numéro est un RPPS.`,
  'nothing-to-do': 'Si Cryptolib est déjà installée, gardez cette version. Sinon, demandez à votre informaticien.',
  'update-card': 'Laissez la carte telle quelle et appelez le service des cartes : lui seul peut dire quoi faire.',
  'leave-registry': 'Ne modifiez pas le registre de Windows, même si un site le conseille.',
};
