/** Whether a reader's IN USE may be our own doing: from our connect until the first status after our disconnect. */
export type OwnUse = 'while connected' | 'until next status' | 'no';
