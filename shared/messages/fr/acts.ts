import { app } from './app-name.ts';

/** To the question whether the site took details, or a code. */
export const answerText = {
  details: { yes: 'Oui, il l’a dit', no: 'Non, ou je ne sais pas' },
  code: { yes: `Oui\u00a0: tester mon ${app}`, no: 'Non\u00a0: le choisir encore' },
} as const;

/** Words on buttons that lead on, the same on every surface; a guide that is begun or ended has its own (guides.ts). */
export const actText = {
  done: 'C’est fait',
  trouble: 'Ça ne marche pas',
  help: 'Voir l’aide',
  'code-found': 'J’ai mon code',
  /** Where only the site itself can have said that a form was taken. */
  saved: 'Le site a dit\u00a0: enregistré',
  check: 'Vérifier ma fiche',
  'contacts-right': 'Oui, ils sont bons',
  'contacts-wrong': 'Non\u00a0: les corriger',
  'log-in-again': 'Se reconnecter',
  test: `Tester mon ${app}`,
  allow: 'L’autoriser',
  stop: 'Arrêter le guide',
  close: 'Fermer',
  'right-page': 'Aller à la bonne page',
  'right-tab': 'Aller à l’onglet du site',
  start: 'Commencer',
  'without-card': 'Continuer sans la carte',
  'resume-activation': 'Reprendre l’activation',
  resume: (place: number, count: number): string => `Reprendre à l’étape ${place} sur ${count}`,
  call: (number: string): string => `Appeler le ${number}`,
  memo: 'Imprimer le mémo',
  'contacts-page': 'Voir la méthode des préparateurs',
  newTab: '(nouvel onglet)',
} as const;
