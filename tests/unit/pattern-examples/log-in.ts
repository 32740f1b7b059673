import type { Examples } from './examples.ts';

/** Of the patterns of the log-in: A2 to A4, L1 and L2. */
export const LOG_IN_EXAMPLES: Examples = {
  "(?:s'identifier|s'authentifier|se connecter|m'identifier|me connecter|connexion|identification|continuer)(?: (?:avec|via|par))? pro ?sante ?connect":
    ["S'identifier avec Pro Santé Connect", "S'identifier avec FranceConnect"],
  '.{2,30} (?:avec|par|via) (?:le (?:service|portail) )?pro ?sante ?connect': [
    'Entrer avec le service Pro Santé Connect',
    "Qu'est-ce que Pro Santé Connect ?",
  ],
  "(?:s'identifier|s'authentifier|m'identifier) (?:avec|via|par) psc": ["S'identifier via PSC", "S'identifier via SMS"],
  '(?:qu.est|decouvrir|comprendre|en savoir|(?<!a l.)aide|comment|conditions|mentions|pourquoi|probleme|signal|incident|anomalie|guide|tuto|illustre|pas a pas|pendant|maintenance|panne|lenteur|raccord|n.arrive|parvien|impossible)[a-z]*':
    ['Comprendre Pro Santé Connect', 'Continuer avec Pro Santé Connect'],
  '(?:un|les|des|aux|vos|mes|nos|tous|autres?|quels) services?': ['Accéder aux services', 'Accéder au service'],
  "(?:l'|le |la )?(?:pro ?sante ?connect|psc)": ['Pro Santé Connect', 'Continuer avec Pro Santé Connect'],
  '(?:prosanteconnect|psc|oidc|openid)': [
    'https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet/protocol/openid-connect/auth',
    'https://wallet.esw.esante.gouv.fr/accueil',
  ],
  '(?:re)?(?:connexion|connect[a-z]*)': ['Reconnexion', 'Annexion'],
  '(?:identifi|authentifi)[a-z]*': ['Identifiez-vous', 'Identité'],
  '(?:identification|authentification)': ['Identification', 'Identité'],
  'acces (?:a|au|aux|securise)': ['Accès sécurisé', 'Accessoires'],
  "(?:moyen|mode|methode)s? d'acces": ["Modes d'accès", 'Modes de paiement'],
  "verifi[a-z]* (?:de )?(?:votre|mon|l') ?identite": ['Vérifions votre identité', 'Votre identité'],
  "(?:ouvr[a-z]*|ouverture) (?:de |d'une |une |votre |ma )?session": ['Ouverture de session', 'Ouverture de compte'],
  'cartes? cp[sx].{0,3}(?:code|detectee|lue|inseree|reconnue)': ['Carte CPS : détectée', 'Carte CPS'],
  '^(?:mes |vos )?(?:dernieres|historique des) connexions$': ['Mes dernières connexions', 'Connexions'],
  '(?:(?:avec|par|via) )?(?:(?:ma|la|une|votre) )?carte (?:cps|cpx)': ['Avec ma carte CPS', 'Avec mon e-CPS'],
  '(?:(?:ma|la|une|votre) )?cartes? cps(?: (?:/|ou|et) cp[a-z]+)*(?: avec .{0,20}lecteur.*)?': [
    'Ma carte CPS / CPF',
    'Ma carte Vitale',
  ],
  '(?:(?:avec|par|via) )?(?:(?:ma|la|une|votre) )?carte de professionnel de (?:la )?sante(?: \\(?cps)?': [
    'Via ma carte de professionnel de santé (CPS)',
    "Via ma carte d'identité",
  ],
  "(?:choisir|utiliser|j'utilise|j'ai) (?:ma|la|une|votre) carte (?:cps|cpx)": [
    "J'utilise ma carte CPS",
    "J'utilise mon téléphone",
  ],
  '(?:(?:avec|par|via) )?(?:ma |une |la |votre )?carte(?: (?:et|a) (?:un )?lecteur)?': [
    'Ma carte et un lecteur',
    'Ma carte et mon téléphone',
  ],
  '(?:moyen|mode|methode) d.(?:identification|authentification).*': ["Moyen d'identification", 'Moyen de paiement'],
  '(?:connexion|connectez|identifi|authentifi).*': ['Identifiez-vous', 'Inscrivez-vous'],
  '(?:choix|choisi[a-z]*|selectionn[a-z]*) .{0,20}(?:moyen|mode|methode|carte)s?': [
    'Choisissez votre moyen de connexion : mode carte',
    'Choisissez une photo',
  ],
  'comment (?:souhaitez|voulez)-vous vous (?:identifier|authentifier|connecter)': [
    'Comment souhaitez-vous vous connecter ?',
    'Comment vous connecter ?',
  ],
  '^(?:ma |la |une |votre )?carte cp[sx]$': ['Ma carte CPS', 'Ma carte CPS est bloquée'],
  '(?:votre|ma|cette) demande.*': ['Votre demande de carte', 'Une demande'],
  '^demandes?(?: .*)?$': ['Demandes en cours', 'Mes demandes'],
  'comment (?:ca|cela) (?:marche|fonctionne|se passe)': ['Comment ça marche ?', 'Comment se connecter ?'],
  '^(?:les )?etapes': ['Les étapes', 'Voir les étapes'],
  "(?:se connecter|s'identifier|s'authentifier|me connecter|m'identifier|m'authentifier|connectez-vous|commander|(?<!a l.)aide|perdue?|vol|obtenir|bloquee?|mobile|e-?cps)":
    ['Carte perdue', 'Carte CPS'],
  '^cartes cp[sx]$': ['Cartes CPS', 'Carte CPS'],
  '(?:la |les )?cartes? cp[sx]': ['La carte CPS', 'Ma carte CPS'],
  'cps|cpx': ['CPS', 'CPE'],
  'cartes? (?:a puce )?(?:de type )?(?:cps|cpx|cp[a-z])(?: ?(?:[/,]|ou|et) ?cp[a-z])*': [
    'Carte à puce CPS/CPF',
    'Carte Vitale',
  ],
  'cartes? (?:physique )?(?:de |du )?professionnel(?:le)?s?(?: de (?:la )?sante)?(?: ?\\(?cp[sx])?': [
    'Carte de professionnel de santé',
    'Carte de fidélité',
  ],
  'cartes? a puce(?: cp[sx])?': ['Carte à puce', 'Carte à gratter'],
  'cp[sx](?: ?[34])?': ['CPS 4', 'e-CPS'],
  '(?:necessaires?|requise?s?|indispensables?)': ['Un lecteur est nécessaire', 'Nécessité'],
  'cartes? cp[sx]': ['Cartes CPS', 'Carte Vitale'],
  '^(?:ma |votre )?carte(?: ?[·|–-] .*)?$': ['Ma carte – CPS', 'Ma carte de visite'],
  "(?:se connecter|connexion|me connecter|s'identifier|m'identifier|s'authentifier|continuer) (?:avec|par|via) (?:(?:ma|la|une|votre) )?cartes?(?! (?!(?:a|au|avec|ou|et|puis|pour|par|sur|dans|est|cp[sx]|physique|professionnelle|inseree|plutot|ordinateur|certificat|lecteur|de (?:type|professionnel|sante))(?![a-z]))[a-z])(?: (?:cps|cpx|a puce))?":
    ['Se connecter avec ma carte CPS', 'Se connecter avec mon e-CPS'],
  "(?:se connecter|connexion|s'identifier|s'authentifier) (?:avec|par|via) (?:(?:ma|la) )?cps": [
    'Connexion via la CPS',
    'Connexion via FranceConnect',
  ],
  'lire (?:ma|la|votre) cartes?(?! (?!(?:a|au|avec|ou|et|puis|pour|par|sur|dans|est|cp[sx]|physique|professionnelle|inseree|plutot|ordinateur|certificat|lecteur|de (?:type|professionnel|sante))(?![a-z]))[a-z])(?: cps)?':
    ['Lire ma carte CPS', 'Lire la suite'],
  '(?<!a l.)aide': ["Aide à l'activation", "À l'aide de ma carte"],
  '(?:sous|sur) (?:mac(?:os)?|linux|windows|chrome|firefox|edge|safari)': [
    'Nouvelle version sous Windows',
    'Sur mobile',
  ],
  '^(?:ma |la |votre )?carte cps$': ['Ma carte CPS', 'Avec ma carte CPS'],
  '^.*(?<![a-z])(?:code|pin)(?![a-z]).*': ['Votre code porteur', 'Codage'],
  'cartes? (?:cps|cpx)': ['Carte CPX', 'Carte CPE'],
  '^(?:l.|mon |votre )?(?:application |appli )?(?:mobile )?e-?cps': ['Mon application mobile e-CPS', 'Avec mon e-CPS'],
  '(?:avec|par|via) (?:l.|mon |votre )?(?:application |appli )?(?:mobile )?e-?cps': [
    "Via l'application e-CPS",
    'Via la carte CPS',
  ],
  'code d.*': ['Code de la carte', 'Code porteur'],
  'cartes?(?! (?!(?:a|au|avec|ou|et|puis|pour|par|sur|dans|est|cp[sx]|physique|professionnelle|inseree|plutot|ordinateur|certificat|lecteur|de (?:type|professionnel|sante))(?![a-z]))[a-z])':
    ['Ma carte', 'Ma carte Vitale'],
  '(?:retrouv|recuper|oubli)[a-z]*': ['Retrouver mon identifiant', 'Trouver un service'],
  '(?:votre |mon )?identifiant(?: (?:national|ps|rpps|de sante))?': ['Votre identifiant national', 'Votre nom'],
  '(?:votre |mon )?(?:numero |n(?:o)? )?(?:rpps|national).*': ['Numéro RPPS (11 chiffres)', 'Numéro de téléphone'],
  '(?:votre |le )?(?:message|commentaire|question|probleme)': ['Votre message', 'Messagerie'],
  '(?:votre )?(?:nom|prenom)': ['Votre prénom', 'Surnom'],
  '^(?:votre |son )?(?:e-?mail|mail|mel|courriel|courrier electronique|adresse electronique|messagerie electronique|adresse de messagerie(?! (?:securisee|mssante)))':
    ['Votre e-mail', 'Recevoir par e-mail'],
  'rappel(?:er|e|ez|es)': ['Me rappeler', 'Rappelons'],
  "(?:se connecter|connexion|s'identifier|s'authentifier) (?:avec|via|par) (?:(?:mon|ma|l') ?)?e-?cps": [
    'Se connecter avec mon e-CPS',
    'Se connecter avec ma carte',
  ],
  "(?:avec|par|via) (?:(?:mon|ma|l'|votre) ?)?e-?cps(?:,? (?:sur|depuis) .{0,40})?": [
    "Avec l'e-CPS, sur mon téléphone",
    'Avec ma carte',
  ],
  "(?:numero |no |n )?(?:d')?identifi(?:ant|cation)(?: (?:national(?:e)?|ps|rpps|de sante|unique|professionnel))?": [
    "Numéro d'identification",
    'Numéro de rue',
  ],
  '(?:numero |no |n |n o )?rpps(?:\\+)?': ['N° RPPS', 'N° de rue'],
  'professionnel(?:le)?s?': ['Professionnels', 'Profession'],
  "numero(?: d'inscription)?": ["Numéro d'inscription", 'Numérique'],
  '(?:est|bien|ete) validee?': ['Votre e-CPS est validée', 'Valider'],
  '^(?:connexion|demande|operation|authentification) validee?': ['Connexion validée', 'Votre connexion validée'],
  '[0-9]{2,3}': ['42', '4217'],
  '[0-9] [0-9](?: [0-9])?': ['4 2', '4217 2'],
  '^[0-9]+ ?(?:s|sec|secondes?|min|minutes?|%|h)': ['30 secondes', '30'],
  '^[0-9]+ ?[/:] ?[0-9]+': ['2 / 5', '25'],
  '^(?!.*dans la file)(?=.*(?:choisi|selectionn|verifi|compar|confirm|valid|retrouv|correspond|meme|affich|appuy|touch|saisi|tap|indiqu|identique|report|design))(?=.*(?:numero|nombre|code|chiffre|valeur|repere|defi|choisissez|selectionnez|proposition|celui-ci|celle-ci)).*(?:telephone|mobile|application|appli|smartphone|terminal|e-?cps)':
    ['Choisissez sur votre téléphone le numéro affiché', 'Votre numéro dans la file est affiché sur votre téléphone'],
  'rest(?:e|ent|ants?|antes?)': ['Il reste 2 essais', 'Restaurant'],
  '(?:dans|de) (?:la|cette) file': ['12 personnes dans la file', 'Dans la liste'],
  '(?:numero |nombre )?(?:presente|choisi)': ['Le nombre choisi', 'Choisissez le nombre'],
};
