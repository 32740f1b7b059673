import { useEffect, useState } from 'preact/hooks';
import type { Host } from '../../host-link/use-host.ts';
import { mayReceiveIdentity } from './identity-consent.ts';
import { useOrganisation } from './use-organisation.ts';

type IdentityState = 'hidden' | 'asking' | 'shown';

export interface Identity {
  readonly state: IdentityState;
  /** True once an answer came without an identity. */
  readonly absent: boolean;
  /** True once the user said no to the browser's own question. */
  readonly refused: boolean;
  /** False while it is not known whether the organisation allows it, and where it does not. */
  readonly allowed: boolean;
  readonly toggle: () => void;
}

/** Shows the holder only after a click, for this page only; gone with a click, the card or the page. */
export function useIdentity(host: Host): Identity {
  const [asking, setAsking] = useState(false);
  const [absent, setAbsent] = useState(false);
  const [refused, setRefused] = useState(false);
  const organisation = useOrganisation();
  const allowed = organisation?.hidesIdentity === false;
  const mustForget = organisation?.hidesIdentity === true && host.withIdentity !== null;
  useEffect(() => {
    if (mustForget) host.forgetIdentity();
  }, [mustForget]);
  useEffect(() => {
    if (!asking) return;
    if (host.withIdentity !== null) setAsking(false);
    else if (host.identityRefused) {
      setAsking(false);
      setAbsent(true);
    }
  }, [asking, host.withIdentity, host.identityRefused]);
  const state = host.withIdentity !== null ? 'shown' : asking ? 'asking' : 'hidden';
  const toggle = (): void => {
    if (!allowed) return;
    if (state === 'shown') host.forgetIdentity();
    else {
      setAbsent(false);
      setRefused(false);
      void mayReceiveIdentity().then((may) => {
        setRefused(!may);
        if (!may) return;
        setAsking(true);
        host.askIdentity();
      });
    }
  };
  return { state, absent, refused, allowed, toggle };
}
