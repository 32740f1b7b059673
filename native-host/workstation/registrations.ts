import type { BrowserRegistration } from '../../shared/diagnosis/facts.ts';
import { linkProblems } from '../../shared/messages/fr/browser-links.ts';
import { BROWSERS } from '../registration/browsers.ts';
import { findBrowser } from '../registration/installed.ts';
import type { Registry } from '../registration/registry.ts';
import { verify } from '../registration/verify.ts';
import type { System } from '../system.ts';

/** Each browser we know: is it here, and would it find the host? */
export function browserRegistrations(system: System, registry: Registry | undefined): readonly BrowserRegistration[] {
  return BROWSERS.map((browser) => {
    const verified = verify(system, registry, browser);
    return {
      browser,
      ...findBrowser(system, browser),
      registration: verified.state,
      ...(verified.state === 'broken' ? { problem: linkProblems[verified.problem] } : {}),
      ...(verified.forbidden === undefined ? {} : { forbiddenBy: verified.forbidden.policy }),
    };
  });
}
