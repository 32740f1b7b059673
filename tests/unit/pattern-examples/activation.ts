import type { Examples } from './examples.ts';

/** Of the patterns of the activation: A6 to A10. */
export const ACTIVATION_EXAMPLES: Examples = {
  'magasin d.applications?': ["Magasin d'applications", 'Magasin de la pharmacie'],
  "(?:j'accepte|accepter|acceptation) (?:les |des )?(?:cgu|conditions(?: generales)?(?: d'utilisation)?|licence)(?: .{0,25}e-?cps)?":
    ["J'accepte les conditions générales d'utilisation", "J'accepte les cookies"],
  "(?:oui )?j'accepte": ["Oui j'accepte", 'Non, je refuse'],
  'je (?:les )?(?:accepte|approuve)': ['Je les approuve', 'Je les refuse'],
  'refuse.*': ['Refuser', 'Accepter'],
  'ne .{0,200} pas': ['Je ne souhaite pas accepter', 'Je souhaite accepter'],
  "(?:accepte|d'accord pour) que": ["J'accepte que mes données soient partagées", "J'accepte les conditions"],
  'utilisation (?:de|du|des) (?!.*(?:e-?cps|service|appli|portail|site|plateforme|wallet|compte|pro ?sante|espace))[a-z].*':
    ["Conditions d'utilisation du parking", "Conditions d'utilisation de l'e-CPS"],
  "(?:j')?(?:accept|approuv|adher|consen|souscri)(?:er|ez|e|s|ons|t|tement|ation|ment)?(?: (?:a|aux))?": [
    "J'accepte",
    "J'acquiesce",
  ],
  "(?:avoir |j'ai |ai )?(?:bien )?(?:lu|compris|pris connaissance)": ["J'ai bien lu", "J'ai voulu"],
  'declar(?:e|er|ation)': ['Je déclare', 'Je demande'],
  "(?:m'|s')?engag[a-z]*": ["Je m'engage", 'Je gage'],
  "(?:d')?accord": ["D'accord", 'Accorder'],
  '(?:les )?c\\.?g\\.?u\\.?': ['Les C.G.U.', 'Le CGV'],
  "(?:termes et )?conditions(?: generales)?(?: d'(?:utilisation|usage|acces|emploi|utilisations))?(?: et d'utilisation)?(?: du service)?":
    ["Conditions générales d'utilisation", 'Conditionnement'],
  "(?:termes|modalites|regles)(?: d'(?:utilisation|usage))?": ["Modalités d'utilisation", 'Modalisation'],
  "(?:contrat de licence|licence d'utilisation)": ['Contrat de licence', 'Licence'],
  "charte(?: d'utilisation)?": ["Charte d'utilisation", 'Chartes graphiques'],
  '(?:politique|protection) (?:de |des )?(?:confidentialite|donnees(?: personnelles)?)': [
    'Politique de confidentialité',
    'Politique de santé',
  ],
  'ci-(?:dessus|dessous|contre)': ['ci-dessous', 'dessous'],
  '^(?![^?#]*/(?:connexion|login|identification|authentification)(?:[/?#]|$))': [
    'https://wallet.esw.esante.gouv.fr/activation',
    'https://wallet.esw.esante.gouv.fr/connexion',
  ],
  "(?:commencer|demarrer|debuter|lancer|poursuivre|continuer) (?:l'|mon |son )?activation(?: de (?:mon|l'|ma|l') ?e-?cps)?":
    ["Commencer l'activation de mon e-CPS", 'Commencer la visite'],
  "activer (?:mon |l'|ma )?e-?cps": ['Activer mon e-CPS', 'Désactiver mon e-CPS'],
  '(?:image|code|qr ?-?code)': ['QR code', 'codage'],
  "activation (?:de |pour |d')(?!l'|(?:mon|ma|la|le|votre|notre|cet|cette|ce|son|un|une|e-?cps|carte|compte)(?![a-z]))[a-z].*":
    ['Activation de messagerie', 'Activation de mon e-CPS'],
  '^.*(?<![a-z])code(?![a-z]).*': ['Code affiché', 'Codage'],
  'activ(?:er|ation)': ["Activation de l'e-CPS", "Désactivation de l'e-CPS"],
  'active[rz]': ['Activez', 'Désactivez'],
  'enrole[rz]': ['Enrôler', 'Dérouler'],
  'associe[rz]': ['Associer', 'Associé'],
  'appaire[rz]': ['Appairez', 'Apparaître'],
  'relie[rz]': ['Reliez', 'Relire'],
  'jumele[rz]': ['Jumelez', 'Jumelles'],
  "^(?!.*(?:telecharg|install|obten|google|store))(?=.*(?:scann|flash|vise|lire|lisez|photographi|presentez|numeris)).*(?:l'|votre |mon )appli(?:cation)? (?:mobile )?e-?cps":
    ["Ouvrez l'application e-CPS et scannez ce code", "Scannez ce code pour installer l'application e-CPS"],
  'qr ?-?code (?:a |est )?expiree?': ['QR code expiré', 'QR code à scanner'],
  "^(?:(?:le|votre|ce) )?(?:qr ?-?code|flash ?code) (?:(?:a |est )?expiree?|n'est plus (?:valable|valide))$": [
    'Le QR code a expiré',
    'Le QR code expire dans 90 secondes',
  ],
  '(?:(?:demander|generer|obtenir|afficher|creer|recevoir) )?(?:(?:un|le) )?(?:nouveau|autre) (?:qr ?-?code|flash ?code)':
    ['Générer un nouveau QR code', 'Générer un nouveau code par SMS'],
  '(?:regenerer|renouveler|actualiser|rafraichir) (?:le |mon |ce )?(?:qr ?-?code|flash ?code)': [
    'Actualiser le QR code',
    'Actualiser la page',
  ],
  '(?:le |votre |ce )?(?:qr ?-?code|flash ?code|code (?:a |en )?(?:(?:deux|2) dimensions|2 ?d)).*': [
    'QR code à scanner',
    'Code postal',
  ],
  '^.*(?:qr ?-?code|(?:a |pour )(?:scann|flash)er).*': ['Image à scanner', 'Image du scanner'],
  'ne (?:pas|jamais)': ['Ne jamais scanner', 'À scanner'],
  '(?:qui|en train de) .*': ['Pharmacienne en train de scanner', 'QR code à scanner'],
  '(?:telephone|smartphone|pharmacien[a-z]*|personne|main|utilisa[a-z]*) .{0,120}(?:scann|flash)[a-z]*': [
    'Une main tient un téléphone qui scanne le code',
    'Code à scanner avec votre téléphone',
  ],
  '(?:google )?play(?: ?store)?': ['Google Play', 'Player'],
  '(?:fiche|notice|guide|video|page|site)': ['QR code de la notice', "QR code de l'activation"],
  '^(?:app ?store|(?:google )?play(?: ?store)?)': ['App Store et Google Play', "Sur l'App Store"],
  'presentez ce(?! (?:qr ?-?)?code a (?:votre|l.appli))': [
    "Présentez ce badge à l'accueil",
    'Présentez ce QR code à votre téléphone',
  ],
  '(?:pour|afin de) (?:installer|telecharger)': ["Pour installer l'application", "Pour activer l'application"],
  '^(?:installer|telecharger) l.appli(?:cation)?': ["Installer l'application e-CPS", "Ouvrir l'application e-CPS"],
  'expiree?(?! (?:dans|a|au|apres|en|bientot))': ['Ce code est expiré', 'Ce code expire dans 2 minutes'],
  'code (?:a |en )?(?:(?:deux|2) dimensions|2 ?d)': ['Code à deux dimensions', 'Code à quatre chiffres'],
  '(?:presentez|montrez) (?:ce|le) (?:qr ?-?code|code|carre) a (?:votre (?:telephone|mobile|application|appli)|l.appli(?:cation)?)':
    ['Présentez ce code à votre téléphone', "Présentez ce badge à l'accueil"],
  'vise[rz]': ['Visez le carré', 'Visiter'],
  '(?:lire|lisez|lecture)(?: (?:le|du|un|ce|de))* (?:code|carre|motif|image)': ['Lisez ce code', 'Lisez la notice'],
  '(?:photographi|cadr)[a-z]*': ['Photographiez le carré', 'Photo'],
  '(?:carre|code) (?:affiche|ci-|suivant|a droite|a gauche)[a-z]*': ['Le carré affiché ci-contre', 'Le carreau'],
  '^(?:iphone|ios|android|(?:apple )?app ?store|(?:google )?play(?: ?store)?)': ['Google Play', 'Sur Google Play'],
  "(?:n'avez pas|pas encore) (?:encore )?l'appli(?:cation)?": [
    "Vous n'avez pas encore l'application ?",
    "Vous avez l'application",
  ],
  "l'appli(?:cation)? (?:e-?cps )?n'est pas": [
    "L'application e-CPS n'est pas installée",
    "L'application e-CPS est installée",
  ],
  "code (?:d'(?:activation|appairage|association)|de (?:l'application|liaison|couplage|rattachement)|affiche|recu|fourni|indique|donne|a usage unique|temporaire|de verification|de validation).*":
    ["Code d'activation", 'Code postal'],
  '^.*code.{0,200}(?:application|telephone|mobile|smartphone).*': ["Code donné par l'application", 'Code de la porte'],
  '(?:veuillez )?(?:saisi|recopi|report|tap|entr|indiqu)[a-z]* (?:ici )?(?:le|votre|ce) code.*': [
    'Saisissez ici votre code',
    'Saisissez votre nom',
  ],
  '(?:saisi|recopi|report|tap|entr|indiqu)[a-z]* (?:ici )?ce que (?:(?:le|votre) (?:telephone|mobile)|l.appli(?:cation)?)(?: e-?cps)? affiche.*':
    ['Recopiez ce que votre téléphone affiche', 'Recopiez cette adresse'],
  '(?:votre |le )?code(?: de (?:verification|controle|confirmation))?(?: (?:a|de) [5-9] (?:chiffres|caracteres))?': [
    'Votre code de vérification à 6 chiffres',
    'Votre nom',
  ],
  '(?:choisi|defini|cree|nouveau|secret|confidentiel|pin|personnel|postal|deblo)[a-z]*': [
    'Choisissez un code',
    'Code affiché',
  ],
  '(?<!code de )confirm[a-z]*': ['Confirmez le code', 'Code de confirmation'],
  'code (?:de (?:votre|l) )?e-?cps': ['Code de votre e-CPS', 'Code de la carte'],
  '(?:par|dans (?:l.|votre )?) ?(?:e-?mail|courriel|mail)': ['Code reçu par e-mail', "Code donné par l'application"],
  'par (?:e-?mail|courriel|mail)': ['Envoyé par courriel', 'Votre courriel'],
  '^.*code.{0,200}(?:application|telephone|mobile|smartphone|activation|verification|controle).*': [
    'Le code que montre votre téléphone',
    'Le code que montre le lecteur',
  ],
  'code (?:de |donne par |affiche par )?l.appli(?:cation)?': ["Code donné par l'application", 'Code reçu par SMS'],
  '(?:saisi|recopi|report|entr|indiqu)[a-z]* (?:ici )?(?:le|votre|ce) code.*': [
    'Recopiez ici le code',
    'Recopiez ici le nom',
  ],
  '^.*(?:choisi|defini|cre(?:er|ez|ation))[a-z]{0,20} .{0,200}code.*': [
    'Choisissez ensuite votre code',
    'Recopiez le code',
  ],
  'code (?:pin|secret|confidentiel|personnel)': ['Code confidentiel', "Code d'activation"],
  'appli(?:cation)?': ['Application', 'Appliquer'],
  'entre[rz]': ['entrez', 'entrée'],
  'recopie[rz]': ['recopiez', 'copiez'],
  'reporte[rz]': ['reportez', 'report'],
  'tape[rz]': ['tapez', 'tapis'],
  '^.*(?:choisi|defini|cree|nouveau|nouvelle)[a-z]{0,20} .{0,200}(?:code|mot de passe|pin).*': [
    'Choisissez votre code',
    'Recopiez le code',
  ],
  '(?:nouveau |votre |mon )?(?:code|mot de passe) (?:e-?cps|pin|confidentiel|secret|personnel|a (?:4|quatre) chiffres).*':
    ['Code confidentiel', "Code d'activation"],
  '^.*code.{0,200}(?:4|quatre) chiffres.*': ['Code à quatre chiffres', 'Code à six chiffres'],
  '(?:choisi|defini)[a-z]* (?:vos |les )?(?:4|quatre) chiffres': [
    'Définissez vos 4 chiffres',
    'Définissez vos horaires',
  ],
  'je (?:le |la )?(?:choisis|cree|definis)': ['Je le choisis', 'Je le saisis'],
  '(?:actuel|ancien)(?:le|ne)?': ['Ancien code', 'Doyenne'],
  '(?:[5-9]|[1-9][0-9]|cinq|six|sept|huit|dix|douze) (?:chiffres|caracteres).*': [
    'Code à 6 chiffres',
    'Code à 4 chiffres',
  ],
  '^(?:confirm|retap|repet|ressaisi|resaisi)[a-z]*': ['Confirmez votre code', 'Code à confirmer'],
  '(?:2e|2eme|deuxieme|seconde?) (?:fois|saisie)': ['Deuxième saisie', 'Première saisie'],
  '(?:choisi|defini|cree)[a-z]* .{0,200}(?:code|mot de passe)': ['Choisissez ensuite un code', 'Choisissez un nom'],
  'code (?:e-?cps|pin|secret|confidentiel|personnel)': ['Code secret', 'Code postal'],
  'code.{0,200}(?:4|quatre) chiffres': ['Un code de 4 chiffres', 'Un code de 6 chiffres'],
  '(?:de |pour )?(?:la |ma |votre )?carte(?: cps)?': ['Code de la carte CPS', "Code de l'e-CPS"],
  '(?:fourni|affiche|indique|donne)[a-z]* .{0,200}appli(?:cation)?': [
    "Le code affiché dans l'application",
    'Le code affiché ici',
  ],
  'cre(?:er|ez|ation)': ['Création', 'Crédit'],
  'personnel(?:le)?': ['Personnel', 'Personne'],
  '(?:4|quatre) chiffres': ['4 chiffres', '6 chiffres'],
  'code(?: pin)?': ['Code PIN', 'Codage'],
};
