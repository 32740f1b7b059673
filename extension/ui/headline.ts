import type { Diagnosis, Tone } from '../../shared/diagnosis/diagnosis.ts';
import { hostLinkText } from '../../shared/messages/fr/host-link.ts';
import { popupText } from '../../shared/messages/fr/popup.ts';
import type { LinkFailure, LinkState } from '../host-link/link-state.ts';

/** What a surface says first. */
export interface SurfaceHeadline {
  readonly tone: Tone;
  readonly title: string;
  readonly body: readonly string[];
}

/** The helper program is optional: that it is not there is no fault. */
export const isOptional = (failure: LinkFailure): boolean => failure.startsWith('not_installed');

/** No new installation of the helper program mends these. */
const OF_THE_EXTENSION: ReadonlySet<LinkFailure> = new Set(['host_too_new', 'background_gone']);

/** Whether its remedy (shared/messages/fr/host-link.ts) says to install the helper program, for the first time or anew. */
export const asksToInstall = (failure: LinkFailure): boolean => !OF_THE_EXTENSION.has(failure);

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
