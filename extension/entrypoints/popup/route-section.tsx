import browser from 'webextension-polyfill';
import { STORE } from '../../guide/messages/messages.ts';
import type { Session } from '../../guide/session/session.ts';
import { GuideChooser, type GuideChooserProps } from '../../ui/controls/guide-chooser.tsx';
import { useWatched } from '../../ui/facts/use-watched.ts';
import { TwoWays } from './two-ways.tsx';

type UnderWay = typeof import('./going-on.tsx') & {
  /** The 48 h: people who open the popup meanwhile come for that. */
  readonly isWait: boolean;
};

interface RouteSectionProps extends Pick<GuideChooserProps, 'recommendation' | 'answer'> {
  /** Without the helper program nothing is known that would speak for one way. */
  readonly isBlind: boolean;
  readonly underWay: UnderWay | null | undefined;
}

/** What goes on already, else the route to take. A popup leaves once the guide is open. */
export function RouteSection({ recommendation, answer, isBlind, underWay }: RouteSectionProps) {
  if (underWay === undefined) return null;
  if (underWay !== null)
    return <underWay.GoingOn recommendation={recommendation} answer={answer} isBlind={isBlind} onOpened={leave} />;
  if (isBlind) return <TwoWays onOpened={leave} />;
  return <GuideChooser recommendation={recommendation} answer={answer} onOpened={leave} />;
}

/**
 * What shows a guide that runs knows all steps: it is loaded for those alone who have one, or wait.
 * @returns null for anybody else, undefined until that is read
 */
export const useUnderWay = (): UnderWay | null | undefined =>
  useWatched<UnderWay | null | undefined>(undefined, (show) => {
    void browser.storage.local.get(STORE.session).then(async (stored) => {
      const { running, stopped, wait } = (stored[STORE.session] ?? {}) as Partial<Session>;
      show(running || stopped || wait ? { ...(await import('./going-on.tsx')), isWait: Boolean(wait) } : null);
    });
  });

const leave = (): void => {
  if (document.documentElement.classList.contains('in-popup')) window.close();
};
