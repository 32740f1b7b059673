import type { Examples } from './examples.ts';

/** Of the patterns on the site of the Ordre: E1 to E3. */
export const ORDRE_EXAMPLES: Examples = {
  "^(?:acceder a )?(?:mon |l')?espace (?:pharmacien|personnel|prive|connecte)(?: ?[:-]? ?(?:connexion|me connecter|se connecter))?$":
    ['Accéder à mon espace pharmacien', 'Accéder à mon espace presse'],
  "(?:me connecter|se connecter|connectez-vous|connexion) (?:a |au )?(?:mon |l'|votre |son )?(?:espace|compte)(?: (?:pharmacien|personnel|prive|connecte))?":
    ['Connexion à mon espace', 'Connexion au réseau'],
  '^acces (?:pharmaciens?|inscrits?|adherents?|membres?)$': ['Accès pharmaciens', 'Accès presse'],
  '(?:avec|via) (?!(?:pro ?sante|(?:mon|mes|votre|vos|son|ses|un|une|le|la|les|l|identifiants?|e-?mail|mot|compte|cartes?|e-?cps)(?![a-z])))[a-z].*':
    ["S'identifier avec FranceConnect", "S'identifier avec mes identifiants"],
  '(?:avec|via)$': ['Continuer avec', 'Avec mon compte'],
  '^pages': ['Pages de connexion', 'Toutes les pages'],
  'espace (?:pharmacien|personnel|prive)': ['Espace pharmacien', 'Espace presse'],
  '^(?:vous etes |je suis )?pharmaciens?(?: inscrit[a-z]*)?(?: (?:au|a un) tableau)?$': [
    'Vous êtes pharmacien inscrit au tableau',
    'Vous êtes pharmacien retraité',
  ],
  '(?:service )?dp': ['Service DP', 'Service public'],
  '^(?:les )?etablissements?': ['Les établissements', 'Tous les établissements'],
  'espaces?(?: (?:pharmaciens?|personnel|prive|connecte|adherent|membre|professionnel|reserve|securise))*': [
    'Espace pharmacien',
    'Espacement',
  ],
  'compte(?: (?:pharmacien|personnel))?': ['Compte pharmacien', 'Compter'],
  'premiere (?:visite|connexion|inscription)': ['Première visite', 'Première page'],
  '(?:pas encore|nouveau|nouvel) (?:de compte|inscrite?|client|membre|utilisateur)': [
    'Pas encore inscrit ?',
    'Déjà inscrit ?',
  ],
  '(?:creer|ouvrir|demander) (?:un|mon|votre) (?:compte|acces)': ['Créer mon compte', 'Mon compte'],
  "^(?:s'inscrire|inscription|je m'inscris|inscrivez-vous)": ['Inscrivez-vous', 'Déjà inscrit ?'],
  '^(?:choisi|cree|defini)[a-z]* .{0,20}mot de passe': ['Choisissez un mot de passe', 'Mot de passe'],
  '(?:recuper|reinitialis|retrouv)[a-z]*': ['Réinitialisation', 'Initialisation'],
  '^(?:mon|votre|gestion (?:de mon|de votre|du)) compte$': ['Gestion de mon compte', 'Gestion de mon compte bancaire'],
  '^(?:mes |vos )?alertes': ['Mes alertes', 'Toutes les alertes'],
  'administrat[a-z]+': ['Administrateur', 'Administré'],
  "(?:votre |mon )?(?:identifiant|login|nom d'utilisateur|username|numero (?:rpps|d'inscription|national|ordinal)|n(?:o)? (?:rpps|d'inscription)|rpps).*":
    ['Votre identifiant (e-mail ou RPPS)', 'Votre prénom'],
  '(?:votre |mon )?(?:adresse )?(?:e-?mail|mail|mel|courriel|courrier electronique|adresse electronique|messagerie electronique|adresse de messagerie(?! (?:securisee|mssante))).*':
    ['Votre adresse e-mail', 'Votre adresse postale'],
  "(?:votre |mon )?(?:no?|numero) d'ordre.*": ["Votre n° d'ordre", 'Votre n° de rue'],
  '(?:mot de passe|identifiants?|acces) (?:oublie|perdu)[a-z]*': ['Mot de passe oublié', 'Mot de passe'],
  "(?:j'accepte|i agree) .{0,60}(?:terms|conditions|cgu)": [
    "J'accepte les conditions d'utilisation",
    "J'accepte l'invitation",
  ],
  "(?:cle|code) d'activation": ["Code d'activation", 'Code postal'],
  '.+': ["Tout ce qu'un champ peut demander", ''],
  '(?:acceder a |ouvrir |portail |application |plateforme |demarches )?e[ .-]?pop': ['Portail e-POP', 'Portail e-CPS'],
  '[a-z]{1,2} e[ .-]?pop': ['ON e-POP', 'Ordre national e-POP'],
  'e[ .-]?pop ?[,:-]? ?(?:(?:mes|vos|les) )?(?:demarches|donnees|espace|services?|portail|declarations?).*': [
    'e-POP : mes démarches en ligne',
    'e-POP en panne',
  ],
  '//e-?pop\\.': ['https://e-pop.ordre.pharmacien.fr/', 'https://www.ordre.pharmacien.fr/e-pop'],
  '(?:e[ -]?pop|base|version|environnement) ?(?:de |d.)?(?:formation|essai|demo[a-z]*|tests?|recette)': [
    'e-POP formation',
    'e-POP',
  ],
  '(?:assistance|aide|support|tutoriels?)': ['Tutoriels', 'Tutorat'],
  'e[ .-]?pop': ['e-POP', 'Pop-up'],
};
