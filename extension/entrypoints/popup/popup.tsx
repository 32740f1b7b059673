import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { recommend } from '../../../shared/diagnosis/recommend.ts';
import { commonText } from '../../../shared/messages/fr/common.ts';
import { useHost } from '../../host-link/use-host.ts';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';
import { Surface } from '../../ui/controls/surface.tsx';
import { useAnswers } from '../../ui/facts/answers.ts';
import { chainOf } from '../../ui/facts/chain.ts';
import { headlineOf } from '../../ui/facts/headline.ts';
import { surroundings } from '../../ui/facts/surroundings.ts';
import { useEffort } from '../../ui/facts/use-effort.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';
import { RouteSection, useUnderWay } from './route-section.tsx';
import { VerdictSection } from './verdict-section.tsx';
import { WithoutProgram } from './without-program.tsx';

/** Where the welcome page tells how to install the helper program. */
const PROGRAM = 'welcome.html#programme';
const openTab = (path: string) => () => void browser.tabs.create({ url: browser.runtime.getURL(path) });

/** One glance: one sentence on whether this computer, reader and card can do it, and the one thing to press. All else is folded. */
export function Popup() {
  const host = useHost();
  const isPainted = useIsPainted();
  useKeptFocus(() => document.querySelector('h1'));
  const afterwards = useAfterwards(isPainted);
  const underWay = useUnderWay();
  const [answers, answer] = useAnswers(host);
  const [inVain, onDone] = useEffort(host);
  const usable = host.link.phase === 'broken' ? null : host.diagnosis;
  const headline = headlineOf(host.link, host.diagnosis);
  const recommendation = recommend(answers, usable, usable === null ? null : host.facts, inVain);
  // What goes on already is the one thing to do.
  const remedyLeads = recommendation.remedyLeads && !underWay;
  const without = host.link.phase === 'broken' && host.link.failure === 'not_installed';
  const route = (
    <RouteSection
      recommendation={recommendation}
      answer={answer}
      isBlind={without && recommendation.reason === 'nothing-known'}
      underWay={underWay}
    />
  );
  /** The 48 h come first. */
  const guideFirst = underWay?.isWait === true || without;
  const chain = chainOf(host.link, host.diagnosis, surroundings());
  return (
    <Surface
      width="narrow"
      aside={
        <nav class="row links-apart small">
          <a href="/welcome.html" onClick={leaveFor(openTab('welcome.html'))}>
            {commonText.welcome}
          </a>
          <a href="/options.html" onClick={leaveFor(() => void browser.runtime.openOptionsPage())}>
            {commonText.settings}
          </a>
        </nav>
      }
    >
      {guideFirst ? route : null}
      {without ? (
        <WithoutProgram onInstall={openTab(PROGRAM)} />
      ) : (
        <VerdictSection
          host={host}
          headline={headline}
          chain={chain}
          onInstall={openTab(PROGRAM)}
          remedyLeads={remedyLeads}
          onDone={onDone}
        />
      )}
      {isPainted ? (
        <>
          {guideFirst ? null : route}
          {afterwards === null ? null : <afterwards.Afterwards host={host} chain={chain} />}
        </>
      ) : null}
    </Surface>
  );
}

/** Links in a popup open tabs: the popup itself is no place to browse. */
const leaveFor = (open: () => void) => (event: Event) => {
  event.preventDefault();
  open();
};

/** False in the first frame, which is the verdict's alone: what follows would delay it. Effects run once a frame is painted. */
const useIsPainted = (): boolean => useWatched(false, (show) => show(true));

type Afterwards = typeof import('./afterwards.tsx');

/** Milliseconds after which it is loaded even where the browser is never idle. */
const LATEST = 500;

/** Loads what comes last once the verdict is painted and the browser is idle: before that, loading delays the live verdict. */
function useAfterwards(isPainted: boolean): Afterwards | null {
  const [afterwards, setAfterwards] = useState<Afterwards | null>(null);
  useEffect(() => {
    if (!isPainted) return;
    const idle = requestIdleCallback(() => void import('./afterwards.tsx').then(setAfterwards), { timeout: LATEST });
    return () => cancelIdleCallback(idle);
  }, [isPainted]);
  return afterwards;
}
