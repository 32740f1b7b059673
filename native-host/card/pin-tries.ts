import type { PinTries } from './card-edge.ts';

/** Most tries that a card can count: ISO 7816-4 tells them in four bits (63CX). */
const MOST = 15;

/** The tries a card tells when they can be; not known when they cannot, such as 200 of 3. */
export function plausibleTries({ left, max }: PinTries): PinTries {
  const known = (count: number | null): number | null => (count !== null && count <= MOST ? count : null);
  const [some, most] = [known(left), known(max)];
  return some !== null && most !== null && some > most ? { left: null, max: null } : { left: some, max: most };
}
