import type { Examples } from './examples.ts';

/** Of the patterns that several of the tables beside this one would hold. */
export const COMMON_EXAMPLES: Examples = {
  "(?:s'|m'|me |se |vous )?(?:identifi|authentifi|connect)(?:er|ez|ez-vous)": ["M'authentifier", 'Connecté'],
  "(?:m'|me )(?:identifi|authentifi|connect)e": ['Je me connecte', 'Vous devez être connecté'],
  '(?:re)?connexion': ['Reconnexion', 'Connecteur'],
  'log(?:in|-in| in)?': ['Login', 'Logo'],
  '(?:ouvrir|demarrer) (?:une |ma |votre |la )?session': ['Ouvrir une session', 'Ouvrir une fiche'],
  "acceder (?:a l'application|au service|au portail|au site)": ['Accéder au service', 'Accéder à mes données'],
  'recherch.*': ['Rechercher', 'Chercher'],
  '(?:application |appli )?(?:mobile )?e-?cps': ['Application mobile e-CPS', 'CPS'],
  'carte (?:cps )?(?:dematerialisee|virtuelle|electronique|mobile)': ['Carte CPS dématérialisée', 'Carte CPS'],
  'telephone(?: mobile| portable)?': ['Téléphone portable', 'Téléphonie'],
  'e[ -]?pop': ['Bienvenue sur e-POP', 'Pop-up'],
};
