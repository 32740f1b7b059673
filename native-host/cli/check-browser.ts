import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import { CHROMIUM_EXTENSION_IDS, FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { isOlder } from '../../shared/protocol/version-order.ts';
import { helloVersion } from '../registration/hello-version.ts';
import { isOurProgram } from '../registration/host-program.ts';
import { findBrowser, type Installed } from '../registration/installed.ts';
import { register } from '../registration/register.ts';
import type { Registry } from '../registration/registry.ts';
import { userCopiesInFront, type Verified, verify } from '../registration/verify.ts';
import type { System } from '../system.ts';

/** Where browsers are looked for, and the program that they should start; undefined where that is not installed. */
interface Place {
  readonly system: System;
  readonly registry: Registry | undefined;
  readonly program: string | undefined;
}

export interface BrowserCheck {
  readonly browser: BrowserId;
  readonly installed: Installed;
  readonly verified: Examined;
  /** It was broken and has been mended. */
  readonly isRepaired: boolean;
  /** Manifests of this user that hide the one for the whole computer. */
  readonly userCopies: readonly string[];
}

/** `older`: the version of the program that answers, where it is older than this one. */
type Examined = Verified & { readonly older?: string };

/** Reads the chain back and then walks it: a manifest in order may still name a program that does not answer. */
async function examine(browser: BrowserId, { system, registry, program }: Place): Promise<Examined> {
  const verified = verify(system, registry, browser);
  if (verified.state !== 'ok') return verified;
  if (!isOurProgram(system, verified.program, program))
    return { ...verified, state: 'broken', problem: 'other_program' };
  const args =
    browser === 'firefox'
      ? [verified.where, FIREFOX_EXTENSION_ID]
      : [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`];
  const version = await helloVersion(verified.program, args);
  if (version === null) return { ...verified, state: 'broken', problem: 'host_silent' };
  return isOlder(version, VERSION) ? { ...verified, older: version } : verified;
}

/** Is it there, and kept from the host by its administrator? No repair of ours helps then. */
export const isForbidden = ({ installed, verified }: Pick<BrowserCheck, 'installed' | 'verified'>): boolean =>
  installed.installed && verified.forbidden !== undefined;

/** Is its chain broken, or missing although the browser is there? */
export const needsRepair = ({ installed, verified }: Pick<BrowserCheck, 'installed' | 'verified'>): boolean =>
  verified.state === 'broken' || (verified.state === 'absent' && installed.installed);

/** Examines a browser's chain; mends it first where that is needed and asked for. */
export async function checkBrowser(browser: BrowserId, place: Place, repair: boolean): Promise<BrowserCheck> {
  const { system, registry, program } = place;
  const installed = findBrowser(system, browser);
  let verified = await examine(browser, place);
  const isRepairing = repair && program !== undefined && needsRepair({ installed, verified });
  if (isRepairing) {
    register({ system, registry, browsers: [browser], program });
    verified = await examine(browser, place);
  }
  return {
    browser,
    installed,
    verified,
    isRepaired: isRepairing && verified.state === 'ok',
    userCopies: userCopiesInFront(registry, browser).map(({ file }) => file),
  };
}
