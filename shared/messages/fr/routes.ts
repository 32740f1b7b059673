/** Why a route is advised, in one sentence, and what else applies. */
export const routeText = {
  reasons: {
    'contact-details-asked': 'Votre e-mail et votre mobile se changent sur le site de l’Ordre.',
    'card-works': 'Le lecteur et la carte répondent. Comptez 5 à 10 minutes, avec votre téléphone.',
    'card-reading': 'Votre carte est en cours de lecture.',
    'card-probable': 'Votre carte est reconnue, mais pas entièrement lue. La méthode avec carte mérite un essai.',
    'card-to-insert': 'Comptez 5 à 10 minutes, avec votre téléphone. Vous pouvez commencer avant d’insérer la carte.',
    'card-trouble': 'Le lecteur est là. Réglez d’abord le point signalé plus haut.',
    'card-unverified': 'Vous avez une carte et un lecteur. Leur état n’a pas pu être vérifié ici.',
    'certificate-expired': 'Le certificat de votre carte n’est pas valable aujourd’hui. Cette méthode s’en passe.',
    'card-unusable': 'Votre carte ne peut pas servir aujourd’hui. Cette méthode s’en passe.',
    'system-not-foreseen': 'Sur cet ordinateur, la connexion par carte n’est pas prévue. Cette méthode s’en passe.',
    'system-not-known': 'Sous Linux, la connexion par carte n’est prévue que pour Red Hat. Cette méthode s’en passe.',
    'middleware-first': 'Ce qui manque pour la carte demande une installation. Cette méthode s’en passe.',
    'browser-first': 'Réglez d’abord le point signalé plus haut, ou changez de navigateur.',
    'point-first': 'Réglez d’abord le point signalé plus haut.',
    'site-decides': 'Votre carte est lue. Le site dira s’il l’accepte.',
    'pin-blocked': 'Le code de votre carte est bloqué. Cette méthode s’en passe.',
    'not-nominative': 'Cette carte n’est pas à votre nom. Cette méthode ne demande pas de carte.',
    'no-usable-reader': 'Aucun lecteur utilisable n’est vu ici. Cette méthode n’en demande pas.',
    'no-card': 'Cette méthode ne demande ni carte ni lecteur.',
    'nothing-known': 'Cette méthode ne demande ni carte ni lecteur : rien n’est à vérifier ici.',
    'contacts-first':
      'Sans carte, l’Ordre doit connaître votre e-mail et votre mobile. Commencez par là, puis attendez 48 heures.',
    'contacts-shown':
      'À sa troisième étape, l’application montre l’e-mail et le mobile connus. S’ils manquent, un guide aide à les mettre à jour.',
    'adeli-card-only': 'Avec un identifiant ADELI, l’e-CPS s’active seulement avec la carte.',
    'remote-session': 'Cette session est à distance. Le lecteur est peut-être branché ailleurs.',
    'pharmacy-desk': 'Sur un poste de pharmacie, le logiciel peut garder le lecteur pour lui.',
  },
  notes: {
    contacts: 'L’Ordre doit connaître votre e-mail et votre mobile actuels.',
    desk: 'Sur un poste de pharmacie, fermez d’abord le logiciel qui utilise la carte. Sinon, prenez un autre ordinateur.',
    'not-nominative': 'Une carte de service ne permet pas d’activer une e-CPS. Il faut une carte à votre nom.',
    'last-try': 'Il ne reste qu’un essai pour le code de la carte. Vérifiez-le avant de le saisir.',
    'test-card': 'Une carte de test ne sert pas à activer votre e-CPS.',
  },
} as const;
