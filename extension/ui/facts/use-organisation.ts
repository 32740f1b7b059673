import { useEffect, useState } from 'preact/hooks';
import { type Organisation, organisationOf } from './organisation.ts';
import { watchPolicy } from './policy.ts';

/** Null until it is known, which is a moment after the page opened; changes when the policy does. */
export function useOrganisation(): Organisation | null {
  const [organisation, setOrganisation] = useState<Organisation | null>(null);
  useEffect(() => {
    const end = new AbortController();
    watchPolicy((policy) => setOrganisation(organisationOf(policy)), end.signal);
    return () => end.abort();
  }, []);
  return organisation;
}
