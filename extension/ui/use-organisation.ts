import { useEffect, useState } from 'preact/hooks';
import { type Organisation, organisationOf } from './organisation.ts';
import { loadPolicy } from './settings.ts';

/** Null until it is known, which is a moment after the page opened. */
export function useOrganisation(): Organisation | null {
  const [organisation, setOrganisation] = useState<Organisation | null>(null);
  useEffect(() => void loadPolicy().then((policy) => setOrganisation(organisationOf(policy))), []);
  return organisation;
}
