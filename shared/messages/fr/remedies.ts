/** What to do next, by remedy. The memo’s advice is M19 to M25. */
export const remedyText = {
  'insert-card': 'Insérez votre carte CPS dans le lecteur, puce en premier.',
  'turn-card':
    'Retirez la carte, vérifiez le sens de la puce, puis enfoncez-la jusqu’au bout. Essuyez la puce si besoin.',
  'contact-slot': 'Insérez la carte CPS dans la fente du lecteur. Posée dessus, elle ne permet pas de se connecter.',
  'use-cps-card': 'Insérez votre carte CPS. Si le lecteur a deux fentes, la carte Vitale peut rester dans l’autre.',
  'one-cps':
    'Laissez seulement votre carte CPS dans les lecteurs. Sinon, choisissez votre nom dans la fenêtre du navigateur.',
  'close-software':
    'Fermez le logiciel de pharmacie et les autres logiciels qui lisent la carte, puis réessayez. Ils peuvent la garder pour eux.',
  'own-card': 'Prenez votre propre carte CPS. Une carte de test n’est pas faite pour votre e-CPS.',
  'nominative-card':
    'Prenez une carte à votre nom : CPS, CPF, CPE, CPA ou CDE. Une carte de service ne permet pas d’activer une e-CPS.',
  'unblock-pin':
    'Débloquez d’abord le code de la carte, avec votre code de déblocage à 8 chiffres. Ne faites pas d’autre essai.',
  'careful-pin': 'Vérifiez votre code avant de le saisir. Une erreur de plus bloque la carte.',
  'renew-card':
    'Demandez une nouvelle carte : lien « Commandes » sur esante.gouv.fr. Un certificat expiré empêche en principe la connexion par carte.',
  'renew-soon':
    'Votre carte arrive à échéance. Vérifiez que la suivante est en route, et que votre adresse est à jour.',
  'start-service': {
    windows:
      'Ouvrez « Services » dans Windows, puis démarrez le service « Carte à puce ». Demandez à votre informaticien si l’accès est refusé.',
    linux: 'Démarrez pcscd : sudo systemctl enable --now pcscd.socket',
    macos: 'Redémarrez l’ordinateur : macOS relance alors son service de carte à puce.',
    other: 'Démarrez le service de carte à puce de votre système.',
  },
  'reinstall-program': 'Réinstallez le programme Compagnon e-CPS sur cet ordinateur, puis recommencez.',
  'install-service': {
    windows: 'Le service « Carte à puce » est absent de Windows. Demandez à votre informaticien de le rétablir.',
    linux: 'Installez pcscd et libccid avec le gestionnaire de paquets de votre système.',
    macos: 'Le service de carte à puce est absent de macOS. Demandez à votre informaticien.',
    other: 'Installez le service de carte à puce de votre système.',
  },
  'allow-service':
    'Ouvrez une session directement sur cet ordinateur, ou demandez à votre informaticien le droit d’utiliser les lecteurs.',
  'redirect-reader':
    'Faites la démarche sur l’ordinateur où le lecteur est branché, ou demandez que le lecteur soit partagé avec cette session.',
  'plug-reader': 'Branchez un lecteur de carte en USB. S’il l’est déjà, changez de prise et vérifiez qu’il est allumé.',
  'replug-reader': 'Débranchez le lecteur, attendez quelques secondes, puis rebranchez-le.',
  'reader-driver':
    'Demandez au fournisseur de votre lecteur son pilote et le mode PC/SC. Le lecteur est branché, mais Windows ou macOS ne peut pas l’utiliser ainsi.',
  'galss-pcsc':
    'Demandez au fournisseur de votre lecteur s’il sait fonctionner en mode PC/SC. Aujourd’hui, seul le logiciel de pharmacie le voit.',
  'install-atsam':
    'Installez le package ATSAM (site amelipro). Il apporte Cryptolib CPS, dont le navigateur a besoin pour lire la carte.',
  'update-cryptolib':
    'Mettez à jour Cryptolib CPS, par exemple avec le package ATSAM. La carte CPS4 demande la version 5.2.',
  'repair-registration': 'Lancez « compagnon-ecps doctor --repair » pour rétablir le lien avec vos navigateurs.',
  'separate-reader':
    'Utilisez un lecteur PC/SC simple et séparé, branché en USB et hors du circuit du logiciel de pharmacie.',
  'other-computer':
    'Essayez sur un autre ordinateur, non lié au logiciel de pharmacie, avec le lecteur et la carte CPS.',
  'without-card':
    'Activez l’e-CPS sans la carte : il suffit que votre e-mail et votre mobile soient connus de l’Ordre. Cette voie ne convient pas aux identifiants ADELI.',
  'order-card': 'Pas de carte CPS, ou carte perdue ? Voyez « Commandes » et « Démarches » sur esante.gouv.fr.',
  support: 'En cas d’échec, appelez le service e-CPS de l’ANS au 0 806 800 213, ou votre CIS.',
} as const;
