/** Until the site says that it took a form, nothing is counted. */
const MORE = {
  title: 'Le site demande encore quelque chose',
  body: 'Faites-le\u00a0: rien n’est compté avant.',
};
const CORRECT = 'Corrigez ce qu’il indique, puis enregistrez à nouveau.';

/** What became of a form that was sent, of contact details or of a code of one's own. The answers where the site says nothing: acts.ts. */
export const outcomeText = {
  details: {
    more: MORE,
    refused: { title: 'Le site n’a pas enregistré', body: CORRECT },
    unsure: { title: 'Le site ne dit pas s’il a enregistré', body: 'Rouvrez votre fiche pour vérifier.' },
    nothing: { title: 'Le site a-t-il dit que c’est enregistré\u00a0?', body: null },
  },
  code: {
    more: MORE,
    refused: { title: 'Le site n’a pas pris votre code', body: CORRECT },
    unsure: { title: 'Le site a-t-il pris votre code\u00a0?', body: null },
    nothing: { title: 'Le site a-t-il pris votre code\u00a0?', body: null },
  },
} as const;
