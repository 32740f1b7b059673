/** Why a route is advised, in one sentence, and what else applies. */
export const routeText = {
  reasons: {
    'contact-details-asked': 'Cela se fait sur le site de l’Ordre.',
    'card-works': 'Le lecteur et la carte répondent. Comptez 5 à 10 minutes, avec votre téléphone.',
    'card-reading': 'Votre carte est en cours de lecture.',
    'card-probable': 'Votre carte est reconnue, mais pas entièrement lue. La méthode avec carte mérite un essai.',
    'card-to-insert': 'Comptez 5 à 10 minutes, avec votre téléphone. Vous pouvez commencer avant d’insérer la carte.',
    'card-trouble': 'Le lecteur est là. Ce point réglé, comptez 5 à 10 minutes.',
    'card-unverified': 'Lecteur et carte ne sont pas vérifiés ici.',
    'certificate-expired': 'Le certificat de votre carte n’est pas valable aujourd’hui.',
    'card-unusable': 'Votre carte ne peut pas servir aujourd’hui.',
    'system-not-foreseen': 'Sur cet ordinateur, la connexion par carte n’est pas prévue.',
    'system-not-known': 'Sous Linux, la connexion par carte n’est prévue que pour Red Hat.',
    'system-untested': 'Personne n’a vérifié la carte sur un tel ordinateur. Sans elle, la question ne se pose pas.',
    'middleware-first': 'Ce qui manque pour la carte demande une installation, cette méthode non.',
    'browser-first': 'Un autre navigateur peut aussi convenir.',
    'point-first': 'Ce point réglé, comptez 5 à 10 minutes.',
    'site-decides': 'Votre carte est lue. Le site dira s’il l’accepte.',
    'pin-blocked': 'Le code de votre carte est bloqué. Cette méthode ne le demande pas.',
    'not-nominative': 'Cette carte n’est pas à votre nom. Cette méthode ne demande pas de carte.',
    'last-try': 'Une erreur de plus bloquerait la carte. Cette méthode ne s’en sert pas.',
    'last-try-or-wait':
      'Avec la carte, une erreur de plus la bloque. Sans carte, mettez d’abord vos coordonnées à jour, puis attendez 48 heures.',
    'card-resists': 'La carte n’a toujours pas pu servir. Continuez sans elle.',
    'untested-here': 'Personne n’a vérifié la carte sur un tel ordinateur. Un essai ne coûte que quelques minutes.',
    'repair-first': 'C’est plus rapide que d’attendre 48 heures.',
    'reader-to-borrow': 'Vous avez la carte : un lecteur emprunté suffit. C’est plus rapide que d’attendre 48 heures.',
    'card-elsewhere': 'Ici, la carte ne peut pas servir. Sur un autre ordinateur équipé, elle le peut.',
    'which-missing':
      'Vous avez la carte ? Un lecteur emprunté suffit. Sinon, commencez par vos coordonnées, puis attendez 48 heures.',
    'contact-details-elsewhere': 'Le site E-POP est celui des pharmaciens inscrits à l’Ordre.',
    'contacts-first-elsewhere':
      'Sans carte, l’Annuaire Santé doit connaître votre e-mail et votre mobile. S’ils manquent ou sont faux, commencez par les faire corriger.',
    'no-usable-reader': 'Aucun lecteur utilisable n’est vu ici. Cette méthode n’en demande pas.',
    'no-card': 'Il ne faut ni carte ni lecteur.',
    'nothing-known': 'Il suffit d’un téléphone et de vos courriels.',
    'contacts-first':
      'Sans carte, l’Ordre doit connaître votre e-mail et votre mobile. Commencez par là, puis attendez 48 heures.',
    'contacts-shown':
      'L’application montre l’e-mail et le mobile connus de l’Ordre. S’ils manquent, un autre guide aide à les mettre à jour.',
    'adeli-card-only': 'Avec un identifiant ADELI, l’e-CPS s’active seulement avec la carte.',
    'remote-session': 'Cette session est à distance. Le lecteur est peut-être branché ailleurs.',
    'pharmacy-desk': 'Sur un poste de pharmacie, le logiciel peut garder le lecteur pour lui.',
  },
  notes: {
    contacts: 'L’Ordre doit connaître votre e-mail et votre mobile actuels.',
    'contacts-staff':
      'Votre e-mail et votre mobile se changent sur le portail RPPS+, pas sur E-POP. Souvent le plus court : votre titulaire le fait pour vous.',
    'contacts-trainee':
      'Internes : le CNG vous enregistre, et E-POP n’a de compte que pour la réserve sanitaire. On ne sait pas qui tient votre e-mail et votre mobile. L’application les montre à sa troisième étape : s’ils sont faux, appelez le service e-CPS.',
    'contacts-other':
      'Votre Ordre, ou l’autorité qui vous a inscrit, doit connaître votre e-mail et votre mobile actuels.',
    'unknown-profession': 'Dites ci-dessous qui fait la démarche : la profession lue sur la carte n’est pas connue.',
    trainee:
      'Parmi les étudiants en pharmacie, seuls les internes ont un numéro RPPS et une e-CPS (ANS, 18 novembre 2025). Les autres l’auront une fois inscrits.',
    desk: 'Sur un poste de pharmacie, fermez d’abord le logiciel qui utilise la carte. Sinon, prenez un autre ordinateur.',
    'not-nominative': 'Une carte de service ne permet pas d’activer une e-CPS. Il faut une carte à votre nom.',
    'last-try': 'Il ne reste qu’un essai pour le code de la carte. Vérifiez-le avant de le saisir.',
    'test-card': 'Une carte de test ne sert pas à activer votre e-CPS.',
  },
} as const;

export type ReasonId = keyof typeof routeText.reasons;
export type NoteId = keyof typeof routeText.notes;
