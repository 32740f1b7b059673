import type { Session } from './session.ts';

/** Host of the buttons: none of ours and none of theirs, so that no script of the extension comes there. */
export const OTHER_SIDE_HOST = 'essai.example';

interface Play {
  readonly label: string;
  readonly act: (session: Session) => void;
  /** What is said then. */
  readonly said: string;
}

/** What phone and code window do, played by a person. */
const PLAYS: Readonly<Record<string, Play>> = {
  telephone: {
    label: 'Le téléphone scanne, ou dit oui',
    act: (session) => {
      session.scanned = session.qrShownAt !== null;
      session.approved = true;
    },
    said: 'Le téléphone a répondu.',
  },
  valider: {
    label: 'Valider',
    act: (session) => {
      session.cardAccepted = true;
    },
    said: 'Le code de la carte est accepté.',
  },
  tromper: {
    label: 'Se tromper',
    act: () => {},
    said: 'Le code est faux : la fenêtre le redemande.',
  },
  annuler: {
    label: 'Annuler',
    act: (session) => {
      session.cardCancelled = true;
    },
    said: 'La fenêtre est fermée sans code.',
  },
};

const button = (id: string): string => `<button name="jeu" value="${id}">${PLAYS[id]?.label}</button>`;

/** A small frame in a corner of every page, with the buttons. */
export const OTHER_SIDE_FRAME = `<iframe src="https://${OTHER_SIDE_HOST}/" title="Essai" style="position:fixed;left:8px;bottom:8px;width:300px;height:104px;border:1px solid #888;background:#fff;color-scheme:light"></iframe>`;

/**
 * The frame's document, once what was pressed in it is done.
 * @param pressed the query of the address
 */
export function otherSidePage(session: Session, pressed: URLSearchParams): string {
  const play = PLAYS[pressed.get('jeu') ?? ''];
  play?.act(session);
  return `<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>Essai</title><style>
* { font: 12px/1.4 sans-serif } body { margin: 6px } form { display: flex; gap: 4px; margin: 0 0 4px } p { margin: 0 }</style>
<form>${button('telephone')}</form><form><span>Fenêtre du code :</span>${['valider', 'tromper', 'annuler'].map(button).join('')}</form>
<p role="status">${play?.said ?? 'Essai : jouez ici le téléphone et la fenêtre du code.'}</p></html>`;
}
