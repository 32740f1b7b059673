/** Values of winscard.h under their own names, the same on the three systems; what a failure means is in errors.ts. */

export const SCARD_SCOPE_SYSTEM = 2;
export const SCARD_SHARE_SHARED = 2;
export const SCARD_PROTOCOL_T0_OR_T1 = 3;
export const SCARD_LEAVE_CARD = 0;

export const SCARD_E_CANCELLED = 0x80100002;
export const SCARD_E_INSUFFICIENT_BUFFER = 0x80100008;
export const SCARD_E_UNKNOWN_READER = 0x80100009;
export const SCARD_E_TIMEOUT = 0x8010000a;
export const SCARD_E_NO_READERS_AVAILABLE = 0x8010002e;

/** Longest answer of a short command: 256 bytes and the status word. */
export const MAX_ANSWER = 258;
