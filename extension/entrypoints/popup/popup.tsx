import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { commonText } from '../../../shared/messages/fr/common.ts';
import { verdictActs } from '../../guide/decision/decide.ts';
import { STORE } from '../../guide/messages/messages.ts';
import { POPUP_PORT } from '../../guide/messages/port-name.ts';
import type { Session } from '../../guide/session/session.ts';
import type { ActPlace } from '../../ui/controls/act-button.tsx';
import { GuideChooser } from '../../ui/controls/guide-chooser.tsx';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';
import type { Lead } from '../../ui/controls/lead.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { type Chain, chainOf } from '../../ui/facts/chain.ts';
import { type Decided, decidedOn, NOTHING_UNDER_WAY, type Stand } from '../../ui/facts/decided.ts';
import { headlineOf } from '../../ui/facts/headline.ts';
import { keepOpen } from '../../ui/facts/keep-open.ts';
import { useOpenGuide } from '../../ui/facts/open-guide.ts';
import { surroundings } from '../../ui/facts/surroundings.ts';
import { type Looked, useDesk } from '../../ui/facts/use-desk.ts';
import { useLoaded } from '../../ui/facts/use-loaded.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';
import { VerdictSection } from './verdict-section.tsx';
import { WithoutProgram } from './without-program.tsx';

/** Where the welcome page tells how to install the helper program. */
const PROGRAM = 'welcome.html#programme';
const openTab = (path: string) => () => void browser.tabs.create({ url: browser.runtime.getURL(path) });

/** One glance: what is decided to be first, with the one thing to press. All else is folded. */
export function Popup() {
  const looked = useDesk();
  useKeptFocus(() => document.querySelector('h1'));
  useEffect(() => {
    if (isInPopup()) keepOpen(POPUP_PORT);
  }, []);
  const place: ActPlace = { openGuide: useOpenGuide(leave) };
  const isUnderWay = useIsUnderWay();
  const part = useLoaded(() => import('../../ui/controls/under-way.tsx'), isUnderWay === true);
  const isPainted = useIsPainted();
  const afterwards = useLoaded(() => import('./afterwards.tsx'), isPainted, true);
  const { host } = looked;
  const chain = chainOf(host.link, host.diagnosis, surroundings());
  const glance = (stand: Stand | null, lead?: typeof Lead) => (
    <Glance
      decided={stand === null || !isPainted ? null : decidedOn('popup', stand, looked.desk)}
      lead={lead}
      looked={looked}
      place={place}
      chain={chain}
    />
  );
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
      {part === null ? (
        glance(isUnderWay === false ? NOTHING_UNDER_WAY : null)
      ) : (
        <part.UnderWay>{glance}</part.UnderWay>
      )}
      {afterwards === null ? null : <afterwards.Afterwards host={host} chain={chain} />}
    </Surface>
  );
}

interface GlanceProps {
  /** Null until it is known what is under way, and in the first frame, which is the verdict's alone. */
  readonly decided: Decided | null;
  readonly lead: typeof Lead | undefined;
  readonly looked: Looked;
  readonly place: ActPlace;
  readonly chain: Chain;
}

function Glance({ decided, lead: Led, looked, place, chain }: GlanceProps) {
  const { host } = looked;
  const { says, section } = decided?.decision ?? {};
  const without = host.link.phase === 'broken' && host.link.failure === 'not_installed';
  const hasVerdict = section === undefined || section === 'guide' || section === 'idle' || says === 'verdict';
  return (
    <>
      {decided === null || Led === undefined ? null : (
        <Led decided={decided} looked={looked} own="popup" place={place} />
      )}
      {without ? <WithoutProgram onInstall={openTab(PROGRAM)} /> : null}
      {without || !hasVerdict ? null : (
        <VerdictSection
          looked={looked}
          headline={headlineOf(host.link, host.diagnosis)}
          chain={chain}
          onInstall={openTab(PROGRAM)}
          drawn={decided !== null && says === 'verdict' ? verdictActs(decided.decision, 'popup') : null}
          place={place}
        />
      )}
      {decided !== null && section === 'idle' && says !== 'no-ecps-yet' ? (
        <GuideChooser decided={decided} looked={looked} own="popup" place={place} />
      ) : null}
    </>
  );
}

/** Whether there is anything in the session; undefined until it is read. */
const useIsUnderWay = (): boolean | undefined =>
  useWatched<boolean | undefined>(undefined, (show) => {
    void browser.storage.local.get(STORE.session).then((stored) => {
      const { running, stopped, wait, progress } = (stored[STORE.session] ?? {}) as Partial<Session>;
      const isReached = Object.values(progress ?? {}).some(({ finished }) => finished);
      show(Boolean(running || stopped || wait || isReached));
    });
  });

/** Links in a popup open tabs: the popup itself is no place to browse. */
const leaveFor = (open: () => void) => (event: Event) => {
  event.preventDefault();
  open();
};

const isInPopup = (): boolean => document.documentElement.classList.contains('in-popup');

const leave = (): void => {
  if (isInPopup()) window.close();
};

/** False in the first frame, which is the verdict's alone: what follows would delay it. Effects run once a frame is painted. */
const useIsPainted = (): boolean => useWatched(false, (show) => show(true));
