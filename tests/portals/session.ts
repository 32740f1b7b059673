/** What one browser has done on the practice portals. Kept by the server, found again by a cookie. */
export interface Session {
  /** Milliseconds on the portals' clock when the QR code was drawn; null before. */
  qrShownAt: number | null;
  scanned: boolean;
  codeAccepted: boolean;
  activated: boolean;
  /** The card's certificate and PIN were accepted in the native windows. */
  cardAccepted: boolean;
  /** The code window was closed without a code. */
  cardCancelled: boolean;
  /** The phone said yes to a login. */
  approved: boolean;
  saved: boolean;
}

export const newSession = (): Session => ({
  qrShownAt: null,
  scanned: false,
  codeAccepted: false,
  activated: false,
  cardAccepted: false,
  cardCancelled: false,
  approved: false,
  saved: false,
});

/** Life of the QR code on the card route (docs/sources/portals.md 2.2). */
export const QR_LIFE_MS = 90_000;

/** The code that the practice app "shows". Invented: the real one's length is not known. */
export const APP_CODE = '482103';

export const qrExpired = (session: Session, now: number): boolean =>
  session.qrShownAt !== null && now - session.qrShownAt > QR_LIFE_MS;
