import type { Need, RemedyAction } from '../../diagnosis/diagnosis.ts';

/** What to do next, by remedy: a verb first. The memo’s advice is M19 to M25. */
export const remedyText = {
  'reinstall-program': 'Réinstallez le programme d’aide sur cet ordinateur, puis recommencez.',
  'redirect-reader':
    'Faites la démarche sur l’ordinateur où le lecteur est branché, ou demandez que le lecteur soit partagé avec cette session.',
  'start-service': {
    windows:
      'Ouvrez « Services » dans Windows, puis démarrez le service « Carte à puce ». Si l’accès est refusé, demandez à votre informaticien.',
    linux: 'Demandez à votre informaticien de démarrer le service des cartes à puce (pcscd).',
    macos: 'Redémarrez l’ordinateur : macOS relance alors son service de carte à puce.',
    other: 'Démarrez le service de carte à puce de votre système.',
  },
  'enable-service':
    'Demandez à votre informaticien de réactiver le service « Carte à puce » de Windows, en démarrage manuel ou automatique.',
  'install-service': {
    windows: 'Demandez à votre informaticien de rétablir le service « Carte à puce » de Windows.',
    linux: 'Demandez à votre informaticien d’installer le service des cartes à puce (pcscd et libccid).',
    macos: 'Demandez à votre informaticien de rétablir le service de carte à puce de macOS.',
    other: 'Installez le service de carte à puce de votre système.',
  },
  'restart-computer': 'Enregistrez votre travail, redémarrez l’ordinateur, puis recommencez.',
  'allow-service':
    'Ouvrez une session directement sur cet ordinateur, ou demandez à votre informaticien le droit d’utiliser les lecteurs.',
  'plug-reader': 'Branchez un lecteur de carte en USB. S’il l’est déjà, changez de prise et vérifiez qu’il est allumé.',
  'replug-reader': 'Débranchez le lecteur, attendez quelques secondes, puis rebranchez-le.',
  'usb-sleep':
    'Désactivez la veille des prises USB (« suspension sélective USB », options d’alimentation de Windows) : elle peut endormir le lecteur.',
  'allow-accessory':
    'Acceptez « Autoriser l’accessoire à se connecter ». Sinon, voyez Réglages, « Confidentialité et sécurité », accessoires. Branchez le lecteur sur l’ordinateur, pas sur le clavier.',
  'reader-driver': 'Demandez au fournisseur du lecteur son pilote, et le réglage qui le rend visible de l’ordinateur.',
  'slot-reader': 'Branchez un lecteur à fente, où la carte s’insère puce en avant.',
  'galss-pcsc': 'Demandez au fournisseur du lecteur s’il peut aussi servir hors du logiciel de pharmacie.',
  'separate-reader': 'Utilisez un lecteur simple et séparé, branché en USB, hors du circuit du logiciel de pharmacie.',
  'insert-card': 'Insérez votre carte CPS dans le lecteur, puce en avant.',
  'turn-card':
    'Retirez la carte, vérifiez le sens de la puce, puis enfoncez-la jusqu’au bout. Essuyez la puce si besoin.',
  'wipe-card':
    'Retirez la carte, essuyez la puce avec un tissu sec, puis enfoncez-la jusqu’au bout. Sinon, essayez un autre lecteur.',
  'close-software':
    'Fermez le logiciel de pharmacie et les autres logiciels qui lisent la carte, puis réessayez. Ils peuvent la garder pour eux.',
  'use-cps-card': 'Insérez votre carte CPS. Si le lecteur a deux fentes, la carte Vitale peut rester dans l’autre.',
  'contact-slot':
    'Insérez la carte CPS dans une fente, puce en avant. Posée sur le lecteur, elle ne permet pas de se connecter.',
  'recent-card': 'Prenez votre carte CPS la plus récente.',
  'own-card': 'Prenez votre propre carte CPS.',
  'nominative-card':
    'Prenez une carte à votre nom : CPS, CPF, CPE, CPA ou CDE. Une carte de service ne permet pas d’activer une e-CPS.',
  'remove-other-card':
    'Retirez d’abord cette carte, et ne laissez que la bonne : une fenêtre pourrait demander le code de l’une pour l’autre.',
  'one-cps': 'Ne laissez que votre carte CPS, ou choisissez votre nom dans la fenêtre du certificat.',
  'reinsert-card':
    'Retirez la carte, réinsérez-la et attendez quelques secondes. Fermez toutes les fenêtres du navigateur, puis rouvrez-le.',
  'set-clock': 'La date de cet ordinateur est fausse ? Réglez-la, puis recommencez.',
  'renew-card': 'Demandez une nouvelle carte à l’ANS : l’actuelle ne permet en principe plus de se connecter.',
  'call-card-service':
    'Appelez le service des cartes de l’ANS (numéro payant), avec la carte et son code de déblocage sous la main.',
  'unblock-pin':
    'Débloquez d’abord le code de la carte, sans autre essai. Il faut le code de déblocage : 8 chiffres, sur le même courrier que le code. Votre CPAM peut en principe le faire. Sans ce code, demandez au service e-CPS comment recevoir de nouveau son courrier.',
  'careful-pin': 'Vérifiez votre code avant de le saisir. Une erreur de plus bloque la carte.',
  'send-report': 'Copiez le rapport pour le support : il dit ce que le lecteur a vu de la carte, sans votre identité.',
  'install-atsam': 'Installez ATSAM, proposé par amelipro. Il apporte Cryptolib.',
  'install-cryptolib': 'Installez Cryptolib seule, pour Windows, en version 5.2.6 ou plus.',
  'install-cryptolib-linux':
    'Demandez à votre informaticien d’installer Cryptolib pour Red Hat. Elle y fonctionne avec Firefox.',
  'update-cryptolib':
    'Mettez à jour Cryptolib : il faut la version 5.2 ou plus. ATSAM n’apporte pas toujours la dernière.',
  'repair-cryptolib': 'Réinstallez Cryptolib, version 5.2 ou plus : elle déclare la carte dans Windows.',
  'ask-server':
    'Demandez à l’administrateur du serveur, l’ordinateur distant de cette session, d’y installer Cryptolib, version 5.2 ou plus. N’installez rien sur l’ordinateur qui est devant vous.',
  'cryptolib-reader':
    'Demandez à votre informaticien de régler Cryptolib sur le lecteur de ce Mac, pas sur celui du logiciel de pharmacie.',
  'start-manager':
    'Ouvrez le menu Démarrer de Windows, « Cryptolib CPS », puis « Gestionnaire de certificats CPS ». Sinon, redémarrez l’ordinateur.',
  'use-firefox': 'Ouvrez le site dans Firefox, avec l’extension CPS que Cryptolib y ajoute.',
  'install-cps-token':
    'Sinon, faites installer CPSToken, une application de l’ANS distincte de Cryptolib. Demandez-la à votre informaticien : on ne sait pas où la télécharger.',
  'use-chrome': 'Ouvrez le site dans Chrome ou Edge : l’extension CPS ne sert qu’à Firefox.',
  'install-extension':
    'Demandez à votre informaticien de réinstaller Cryptolib dans votre session. Elle n’ajoute l’extension CPS à Firefox que là.',
  'switch-extension-on': 'Activez l’extension CPS : menu de Firefox, « Extensions et thèmes ».',
  'use-ordinary-browser': 'Utilisez un Firefox installé par le système, pas un paquet Snap ou Flatpak.',
  'repair-registration': 'Réinstallez le programme d’aide : il rétablit le lien avec vos navigateurs.',
  'other-computer':
    'Essayez sur un autre ordinateur, non lié au logiciel de pharmacie, avec le lecteur et la carte CPS.',
  'without-card': 'Activez l’e-CPS sans la carte. Votre Ordre, ou RPPS+, doit connaître votre e-mail et votre mobile.',
  diagam: 'Testez le lecteur et la carte avec DiagAM, proposé par amelipro avec ATSAM (guide de médecins, 2026).',
  'renew-soon':
    'Votre carte arrive à expiration, et se renouvelle d’elle-même : la nouvelle est-elle arrivée ? Sinon, vérifiez votre adresse.',
  'order-card':
    'Carte perdue ou en panne ? Voyez la page « Assistance » de l’ANS, et le Portail maCarte. Jamais reçue ? Demandez à l’Ordre, si vous y êtes inscrit.',
  support: 'Si rien n’aide, appelez le service e-CPS de l’ANS, ou le conseiller informatique de votre caisse (CIS).',
} as const;

/** What a remedy needs, said beside it. */
export const needText: Readonly<Record<Need, string>> = {
  administrator: 'Il faut les droits d’administrateur.',
  'software-closed': 'Fermez le logiciel de pharmacie pendant l’installation.',
  'ask-software-house': 'Parlez-en d’abord à l’éditeur de votre logiciel de pharmacie.',
};

/** Buttons of remedies that lead nowhere by an address or a number of their own. */
export const actionText: Readonly<
  Record<Exclude<RemedyAction['kind'], 'address' | 'phone' | 'guide'> | 'lookAgain', string>
> = {
  lookAgain: 'Vérifier à nouveau',
  report: 'Ouvrir le rapport',
};
