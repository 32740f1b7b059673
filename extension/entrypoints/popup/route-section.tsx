import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { STORE } from '../../guide/messages/messages.ts';
import type { Session } from '../../guide/session/session.ts';
import { RouteCard } from './route-card.tsx';

type GoingOn = typeof import('./going-on.tsx');

/** What goes on already, else the route to take. A popup leaves once the guide is open. */
export function RouteSection({ recommendation }: { readonly recommendation: Recommendation }) {
  const goingOn = useGoingOn();
  if (goingOn === undefined) return null;
  const Section = goingOn?.GoingOn ?? RouteCard;
  return <Section recommendation={recommendation} onOpened={leave} />;
}

/**
 * What shows a guide that runs knows all steps: it is loaded for those alone who have one, or wait.
 * @returns null for anybody else, undefined until that is read
 */
function useGoingOn(): GoingOn | null | undefined {
  const [goingOn, setGoingOn] = useState<GoingOn | null>();
  useEffect(() => {
    void browser.storage.local.get(STORE.session).then(async (stored) => {
      const { running, wait } = (stored[STORE.session] ?? {}) as Partial<Session>;
      setGoingOn(running || wait ? await import('./going-on.tsx') : null);
    });
  }, []);
  return goingOn;
}

const leave = (): void => {
  if (document.documentElement.classList.contains('in-popup')) window.close();
};
