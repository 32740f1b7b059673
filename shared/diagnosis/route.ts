import type { Context } from './context.ts';
import type { Route } from './diagnosis.ts';
import { known } from './verdict.ts';

/** A card that its holder cannot log in with as it stands, though the reader does its work. */
function cardIsNoUse({ cps, now }: Context): boolean {
  return (
    cps?.certificate?.expired === true ||
    (cps?.certificate !== undefined && Date.parse(cps.certificate.notBefore) > now.getTime()) ||
    cps?.pinTriesLeft === 0 ||
    cps?.holder?.nominative === false
  );
}

/** ADELI holders activate by card only (e-CPS FAQ of the ANS, cps-card-and-readers.md 3.3): no other route exists for them. */
export const isAdeli = ({ cps }: Context): boolean => cps?.holder?.idKind === 'adeli';

/** A CPS seen through the air beside at least one reader that takes it by its chip. */
const canInsert = ({ facts }: Context): boolean =>
  facts.readers.some(({ contactless, state }) => contactless !== true && state !== 'unavailable');

/** Which way to an e-CPS to advise here and now. */
export function routeOf(context: Context): Route {
  switch (context.verdict) {
    case 'works':
    case 'probable':
      return cardIsNoUse(context) && !isAdeli(context) ? 'activate-without-card' : 'activate-with-card';
    case 'no-card':
    case 'mute':
    case 'busy':
    case 'wrong-card':
      return 'activate-with-card';
    case 'not-tested':
      return context.cps?.kind === 'cps3-contactless' && canInsert(context)
        ? 'activate-with-card'
        : 'activate-without-card';
    case 'no-reader':
    case 'not-visible':
    case 'service-stopped':
      return known(context.facts.workstation.remoteSession) === true ? 'other-computer' : 'activate-without-card';
  }
}
