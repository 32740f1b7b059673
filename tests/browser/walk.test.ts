import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import type { GuideId } from '../../shared/guides/guide.ts';
import { EPOP, type EpopName, ORDRE, type OrdreName, WALLET, type WalletName } from '../portals/drawings.ts';
import type { Drawings } from '../portals/server.ts';
import { type Guided, launchGuided, walkWatched } from '../support/guide/guided.ts';
import { type Walk, walkActivation, walkContactDetails, walkSignIn } from '../support/guide/walk.ts';

// Whole routes by real clicks and typing, in Chromium, on every drawing: the ring must come by itself at each step, on the
// right control, and on nothing else.
let guided: Guided;
beforeAll(async () => {
  guided = await launchGuided('chromium');
});
afterAll(() => guided?.close());
beforeEach(() => guided.portals.reset());

const watched = (guide: GuideId, changed: Partial<Drawings>, route: (walk: Walk) => Promise<void>): Promise<void> =>
  walkWatched(guided, guide, changed, route);

const wallets = Object.keys(WALLET) as WalletName[];
const ordres = Object.keys(ORDRE) as OrdreName[];
const epops = (Object.keys(EPOP) as EpopName[]).map((epop, i) => [epop, ordres[i % ordres.length] ?? 'plain'] as const);

describe('the activation with a card is pointed at from A2 to A10', () => {
  it.each(wallets)('on the wallet drawn as %s', (wallet) => watched('activate-with-card', { wallet }, walkActivation));
});

describe('the update of contact details is pointed at from E1 to E8', () => {
  it.each(epops)('on E-POP drawn as %s, after the Ordre drawn as %s', (epop, ordre) =>
    watched('update-contact-details', { epop, ordre }, walkContactDetails),
  );
});

describe('signing in is pointed at from L1 to L2', () => {
  it.each(wallets)('on the wallet drawn as %s', (wallet) => watched('sign-in', { wallet }, walkSignIn));
});
