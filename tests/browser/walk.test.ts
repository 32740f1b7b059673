import { beforeEach, describe, it } from 'vitest';
import type { GuideId } from '../../shared/guides/guide.ts';
import { EPOP, type EpopName, ORDRE, type OrdreName, WALLET, type WalletName } from '../portals/drawings.ts';
import type { Drawings } from '../portals/server.ts';
import { during } from '../support/during.ts';
import { launchGuided, walkWatched } from '../support/guide/guided.ts';
import { type Walk, walkActivation, walkContactDetails, walkSignIn } from '../support/guide/walk.ts';
import { spread } from '../support/spread.ts';

// Whole routes by real clicks and typing: the ring must come by itself at each step, on the right control, and on nothing else. In
// Chromium on every drawing, in Firefox on one for each technique that browsers treat differently.
type Route = readonly [guide: GuideId, drawn: Partial<Drawings>, walk: (walk: Walk) => Promise<void>];
const wallets = Object.keys(WALLET) as WalletName[];
const ordres = Object.keys(ORDRE) as OrdreName[];
const epops = Object.keys(EPOP) as EpopName[];

const ROUTES: Readonly<Record<'chromium' | 'firefox', readonly Route[]>> = {
  chromium: [
    ...wallets.map((wallet): Route => ['activate-with-card', { wallet }, walkActivation]),
    ...epops.map((epop, i): Route => {
      const ordre = ordres[i % ordres.length] ?? 'plain';
      return ['update-contact-details', { epop, ordre }, walkContactDetails];
    }),
    ...wallets.map((wallet): Route => ['sign-in', { wallet }, walkSignIn]),
  ],
  firefox: [
    ['activate-with-card', { wallet: 'late' }, walkActivation],
    ['activate-with-card', { wallet: 'components' }, walkActivation],
    ['activate-with-card', { wallet: 'cards' }, walkActivation],
    ['update-contact-details', { epop: 'sprite', ordre: 'tiles' }, walkContactDetails],
    ['update-contact-details', { epop: 'frames', ordre: 'old' }, walkContactDetails],
    ['sign-in', { wallet: 'forms' }, walkSignIn],
  ],
};

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const guided = during(() => launchGuided(browser));
  beforeEach(() => guided.portals.reset());

  spread(it, ROUTES[browser])('%s is pointed at to its end on %o', (guide, drawn, walk) =>
    walkWatched(guided, guide, drawn, walk),
  );
});
