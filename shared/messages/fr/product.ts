import { app } from './app-name.ts';

/** The product's own words. */
export const product = {
  name: 'Compagnon e-CPS',
  app,
  unofficial: 'Aide non officielle, sans lien avec l’ANS ni l’Ordre.',
} as const;
