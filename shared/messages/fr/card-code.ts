/** What the card's count of tries shows, at the step that asks for its code. */
export const cardCodeText = {
  /** On official pages: the number of tries is the card's, so it stays in the panel. */
  bubble: {
    wrong: {
      title: 'Code faux',
      body: 'Ne retapez rien avant d’avoir lu le panneau : il dit combien d’essais il reste.',
    },
    right: {
      title: 'Le code était bon',
      body: 'Attendez la page suivante. Si une erreur s’affiche, elle vient d’ailleurs : cliquez sur « Ça ne marche pas ».',
    },
    uncounted: {
      title: 'La carte n’a compté aucune erreur',
      body: 'Le panneau donne les causes possibles.',
    },
    unknown: {
      title: 'Essais de la carte : non connus',
      body: 'En cas de doute, ne retapez pas le code. Le panneau dit quoi faire.',
    },
  },
  /** @param left tries, null where the card is not known */
  wrong: (left: number | null): { readonly title: string; readonly body: string } => {
    if (left === null)
      return { title: 'Code faux', body: 'En cas de doute, annulez et cherchez votre code avant de le retaper.' };
    if (left === 0)
      return { title: 'Code faux : la carte est bloquée', body: 'N’essayez plus aucun code. Continuez sans la carte.' };
    if (left === 1)
      return {
        title: 'Code faux : il reste un seul essai',
        body: 'N’essayez plus : une erreur de plus bloque la carte. Continuez sans elle.',
      };
    return {
      title: `Code faux : il reste ${left} essais`,
      body: 'Cherchez le courrier du code, puis tapez-le chiffre par chiffre. En cas de doute, annulez.',
    };
  },
  /** Of a card that was read so, whatever was typed. @param left tries, one at most */
  last: (left: number): { readonly title: string; readonly body: string } =>
    left === 0
      ? { title: 'La carte est bloquée', body: 'N’essayez plus aucun code. Continuez sans la carte.' }
      : { title: 'Un seul essai', body: 'N’essayez plus : une erreur de plus bloque la carte. Continuez sans elle.' },
  right: {
    title: 'Le code était bon',
    body: 'Attendez la page suivante. Si une erreur s’affiche, elle vient d’ailleurs.',
  },
  /** Once the user has said that it does not work. */
  rightElsewhere: {
    title: 'Le code était bon, l’erreur vient d’ailleurs',
    body: 'Ne le retapez pas pour l’instant. Cherchez ci-dessous ce qui s’affiche.',
  },
  uncounted: {
    title: 'La carte n’a compté aucune erreur',
    body: 'La fenêtre a été fermée, ou l’erreur vient d’ailleurs. Cherchez ci-dessous ce qui s’affiche.',
  },
  unknown: {
    title: 'Essais de la carte : non connus',
    body: 'La carte ne dit pas combien il en reste. En cas de doute, ne retapez pas le code.',
  },
} as const;
