import { app } from './app-name.ts';

/** How sure a cause is, and whom to call where no number is ours to give. */
export const errorCauseWords = {
  cause: { confirmed: 'Cause', 'one-report': 'Cause probable', deduced: 'Cause probable' },
  callMaker: 'Si cela ne suffit pas, appelez l’assistance du logiciel qui affiche ce message.',
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
