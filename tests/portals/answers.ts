import { APP_CODE, qrExpired, type Session } from './session.ts';

/** What the portal does with what was sent: refuse with sentences, or go on to an address. */
type Answer = { readonly go: string } | { readonly errors: readonly string[] };

/** Values in the order of the form, without the hidden ones; drawings name their fields as they like. */
type Action = (session: Session, values: readonly string[], now: number) => Answer;

const refuse = (...errors: readonly string[]): Answer => ({ errors });
const go = (path: string): Answer => ({ go: path });

/** What each address of the wallet does with a POST. */
export const WALLET_ACTIONS: Readonly<Record<string, Action>> = {
  '/auth/carte': (session) => {
    session.cardAccepted = false;
    return go('/auth/carte');
  },
  '/auth': (session, [identifier = '']) => {
    session.approved = false;
    return /^\d{12}$/.test(identifier.trim())
      ? go('/auth/attente')
      : refuse('Identifiant inconnu. Il se compose de 12 chiffres.');
  },
  '/activation': (_, values) =>
    values.length > 0 ? go('/activation/qr') : refuse('Vous devez accepter les conditions générales d’utilisation.'),
  '/activation/qr': (session) => {
    session.qrShownAt = null;
    session.scanned = false;
    return go('/activation/qr');
  },
  '/activation/code': (session, values) => {
    session.codeAccepted = values.join('').replaceAll(' ', '') === APP_CODE;
    if (session.codeAccepted) return go('/activation/choix');
    return refuse('Le code saisi est incorrect. Vérifiez le code affiché par votre application.');
  },
  '/activation/choix': (session, values) => {
    const half = values.length / 2;
    const first = values.slice(0, half).join('');
    const second = values.slice(half).join('');
    if (!/^\d{4}$/.test(first)) return refuse('Le code doit comporter 4 chiffres.');
    if (first !== second) return refuse('Les deux codes saisis sont différents.');
    session.activated = true;
    return go('/activation/fin');
  },
};

/** What each address of E-POP does with a POST. */
export const EPOP_ACTIONS: Readonly<Record<string, Action>> = {
  '/loc_fr/default/donnees/coordonnees': (session, [email = '', mobile = '']) => {
    const errors = [
      ...(/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email.trim()) ? [] : ['L’adresse électronique n’est pas valide.']),
      ...(/^0[67](?:[ .]?\d\d){4}$/.test(mobile.trim()) ? [] : ['Le numéro de mobile doit commencer par 06 ou 07.']),
    ];
    if (errors.length > 0) return refuse(...errors);
    session.saved = true;
    return go('/loc_fr/default/donnees/enregistre');
  },
};

/** Where a page that waits for the phone, the card or the clock should be by now; null to go on waiting. */
export function whereToGo(from: string, saysExpired: boolean, session: Session, now: number): string | null {
  if (from === '/auth/carte') {
    // Said once: the window opens again at the next try.
    const wasCancelled = session.cardCancelled;
    session.cardCancelled = false;
    if (wasCancelled) return '/auth';
    return session.cardAccepted ? '/activation' : null;
  }
  if (from === '/auth/attente') return session.approved ? '/compte' : null;
  if (from === '/activation/qr') {
    if (session.scanned) return '/activation/code';
    return qrExpired(session, now) && !saysExpired ? '/activation/qr' : null;
  }
  return null;
}
