import type { Facts } from '../../shared/diagnosis/facts.ts';
import { withheldIdentity } from '../../shared/messages/fr/withheld-identity.ts';
import type { Observer } from '../observer.ts';
import { type System, thisSystem } from '../system.ts';
import { browserProgram } from './browser-programs.ts';
import { parentProgram } from './parent-program.ts';
import { isSignedAsExpected } from './signed-as-expected.ts';

/** Whether a browser, by its place and its signature, started this program; false where that cannot be determined. */
async function startedByBrowser(system: System = thisSystem()): Promise<boolean> {
  try {
    const parent = await parentProgram(system);
    const browser = browserProgram(system.os, parent.place);
    return browser !== undefined && (await isSignedAsExpected(system, browser, parent));
  } catch {
    return false;
  }
}

const withheld = (facts: Facts): Facts => ({
  ...facts,
  identityWithheld: { reason: 'unknown-caller', text: withheldIdentity['unknown-caller'] },
});

/**
 * The same observer, which says whose card it is only to a caller that is a browser: any program of this computer can start the host with
 * a browser's arguments. To others the facts come without, and say so.
 * @param isBrowser asked anew each time identity is: a parent that has ended is none
 */
export function identityForBrowsers(observer: Observer, isBrowser = startedByBrowser): Observer {
  return {
    watch(identity, changed) {
      if (!identity) return observer.watch(false, changed);
      let stop: (() => void) | undefined;
      let ended = false;
      void isBrowser().then((may) => {
        if (!ended) stop = observer.watch(may, (facts) => changed(may ? facts : withheld(facts)));
      });
      return () => {
        ended = true;
        stop?.();
      };
    },
    async everything(identity) {
      if (!identity) return observer.everything(false);
      const may = await isBrowser();
      const facts = await observer.everything(may);
      return may ? facts : withheld(facts);
    },
  };
}
