import type { Diagnosis, Tone } from '../../../shared/diagnosis/diagnosis.ts';
import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import type { LinkFailure, LinkState } from '../../host-link/link-state.ts';

/** What a surface says first. */
export interface SurfaceHeadline {
  readonly tone: Tone;
  readonly title: string;
  readonly body: readonly string[];
}

/** The helper program is optional: that it is not there is no fault. */
const OPTIONAL: readonly LinkFailure[] = ['not_installed', 'not_installed_or_forbidden', 'no_longer_found'];

export const isOptional = (failure: LinkFailure): boolean => OPTIONAL.includes(failure);

/** Whether the remedy (shared/messages/fr/host-link.ts) says to install the helper program, for the first time or anew. */
const ASKS_TO_INSTALL: Readonly<Record<LinkFailure, boolean>> = {
  not_installed: true,
  not_installed_or_forbidden: true,
  no_longer_found: true,
  forbidden_by_policy: false,
  not_started: false,
  forbidden: true,
  unusable: true,
  crashed: true,
  garbage: true,
  silent: true,
  host_too_old: true,
  host_too_new: false,
  unreachable: true,
  background_gone: false,
};

export const asksToInstall = (failure: LinkFailure): boolean => ASKS_TO_INSTALL[failure];

/**
 * The link to the helper program where that is broken, else the diagnosis' own headline (shared/diagnosis/card-route.ts). Without the
 * program nothing is said of reader or card: an old answer must not look like a present one.
 */
export function headlineOf(link: LinkState, diagnosis: Diagnosis | null): SurfaceHeadline {
  if (link.phase === 'broken') {
    const { title, body } = hostLinkText.failures[link.failure];
    return { tone: isOptional(link.failure) ? 'neutral' : 'fail', title, body: [body] };
  }
  if (diagnosis === null) return { tone: 'unknown', title: popupText.checking, body: [popupText.checkingBody] };
  const { tone, title, second } = diagnosis.headline;
  return { tone, title, body: second === null ? [] : [second] };
}
