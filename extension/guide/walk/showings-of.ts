import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { guideVocabulary } from '../../../shared/guides/words/vocabulary.ts';
import { fitsHost } from '../../../shared/portals.ts';
import type { Fingerprint } from '../../locate/teach/fingerprint.ts';
import { createMask, type Mask } from '../../locate/teach/mask.ts';
import { maskFingerprint } from '../../locate/teach/mask-fingerprint.ts';
import { isPressed } from '../../locate/teach/may-be-shown.ts';
import type { Showing, Showings } from '../session/showing.ts';
import type { Walk } from './walk.ts';

let made: Mask | undefined;
/** Made when it is first needed: most users never open a walk. */
export function guideMask(): Mask {
  made ??= createMask(guideVocabulary());
  return made;
}

const mayBeOn = (step: StepId, host: string): boolean => {
  const descriptor = descriptors.get(step);
  return (
    descriptor !== undefined && isPressed(descriptor) && descriptor.page.hosts.some((known) => fitsHost(host, known))
  );
};

/** One showing of a store or file, masked again; null where its step cannot be on its host. */
export const checkedShowing = (step: StepId, host: string, fingerprint: Fingerprint): Showing | null =>
  mayBeOn(step, host) ? { host, fingerprint: maskFingerprint(guideMask(), fingerprint) } : null;

/** What a walk shows: the control that was last pressed rightly at each step. */
export function showingsOf({ pages }: Pick<Walk, 'pages'>): Showings {
  const presses = pages
    .flatMap(({ host, moments }) => moments.map((moment) => ({ ...moment, host })))
    .sort((a, b) => a.at - b.at);
  return Object.fromEntries(
    presses.flatMap(({ step, host, press }) => {
      const shown = press?.was === 'right' ? checkedShowing(step, host, press.control) : null;
      return shown === null ? [] : [[step, shown]];
    }),
  );
}
