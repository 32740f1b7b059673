import { product } from './product.ts';

/** The discreet offer on official pages while no guide runs. */
export const offerText = {
  label: 'Aide du Compagnon',
  question: 'Besoin d’aide ?',
  accept: 'Ouvrir le Compagnon',
  refuse: 'Non, merci',
  footer: product.unofficial,
} as const;
