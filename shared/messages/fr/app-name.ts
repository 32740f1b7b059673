/** The name of the official application may change (RIE v2): it stands here only. A plain constant, so that bundlers see through it. */
export const app = 'e-CPS';
