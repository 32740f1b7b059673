import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import { STORE } from '../../guide/messages/messages.ts';
import type { Session } from '../../guide/session/session.ts';
import { RouteCard } from './route-card.tsx';

/** What goes on already, else the route to take. A popup leaves once the guide is open. */
export function RouteSection({ recommendation }: { readonly recommendation: Recommendation }) {
  const goingOn = useGoingOn();
  if (goingOn === null) return null;
  if (goingOn === 'nothing') return <RouteCard recommendation={recommendation} onOpened={leave} />;
  return <goingOn.GoingOn recommendation={recommendation} onOpened={leave} />;
}

/** What shows a guide that runs knows all steps: it is loaded for those alone who have one, or wait. */
function useGoingOn(): typeof import('./going-on.tsx') | 'nothing' | null {
  const [goingOn, setGoingOn] = useState<typeof import('./going-on.tsx') | 'nothing' | null>(null);
  useEffect(() => {
    void browser.storage.local.get(STORE.session).then(async (stored) => {
      const session = stored[STORE.session] as Partial<Session> | undefined;
      const isIdle = (session?.running ?? null) === null && (session?.wait ?? null) === null;
      setGoingOn(isIdle ? 'nothing' : await import('./going-on.tsx'));
    });
  }, []);
  return goingOn;
}

const leave = (): void => {
  if (document.documentElement.classList.contains('in-popup')) window.close();
};
