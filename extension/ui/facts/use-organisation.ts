import { watchPolicy } from '../../guide/storage/policy.ts';
import { type Organisation, organisationOf } from './organisation.ts';
import { useWatched } from './use-watched.ts';

/** Null until it is known, which is a moment after the page opened; changes when the policy does. */
export const useOrganisation = (): Organisation | null =>
  useWatched<Organisation | null>(null, (show, signal) =>
    watchPolicy((policy) => show(organisationOf(policy)), signal),
  );
