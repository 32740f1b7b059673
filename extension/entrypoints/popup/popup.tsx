import { commonText } from '../../../shared/messages/fr/common.ts';
import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import { browser } from '../../browser.ts';
import type { Decision } from '../../guide/decision/first-row.ts';
import { STORE } from '../../guide/messages/messages.ts';
import type { Session } from '../../guide/session/session.ts';
import type { ActPlace } from '../../ui/controls/act-button.tsx';
import { GuideChooser } from '../../ui/controls/guide-chooser.tsx';
import { InstallLink } from '../../ui/controls/install-link.tsx';
import { useKeptFocus } from '../../ui/controls/kept-focus.ts';
import { NoEcpsYet } from '../../ui/controls/no-ecps-yet.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { Verdict } from '../../ui/controls/verdict.tsx';
import { useOpenGuide } from '../../ui/facts/open-guide.ts';
import { type Looked, useDesk } from '../../ui/facts/use-desk.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';
import { decidedIdle } from './idle.ts';
import { useLoaded } from './use-loaded.ts';

/** One glance: what is decided to be first, with the one thing to press. All else is folded. */
export function Popup() {
  const looked = useDesk();
  useKeptFocus(() => document.querySelector('h1'));
  const place: ActPlace = { openGuide: useOpenGuide(leave) };
  const isUnderWay = useIsUnderWay();
  const isPainted = useIsPainted();
  const part = useLoaded(() => import('../../ui/controls/under-way.tsx'), isUnderWay === true);
  const afterwards = useLoaded(() => import('./afterwards.tsx'), isPainted, true);
  const idle = isPainted && isUnderWay === false ? decidedIdle(looked.desk) : null;
  const glance = (decision: Decision | null) => <Glance decision={decision} looked={looked} place={place} />;
  return (
    <Surface
      width="narrow"
      aside={
        <nav class="row links-apart small">
          <a href="/welcome.html" target="_blank" rel="noreferrer">
            {commonText.welcome}
          </a>
          <a href="/options.html" target="_blank" rel="noreferrer">
            {commonText.settings}
          </a>
        </nav>
      }
    >
      {part === null ? (
        <>
          {idle?.says === 'no-ecps-yet' ? (
            <NoEcpsYet audience={looked.desk.advice.audience} answer={looked.answer} />
          ) : null}
          {glance(idle)}
        </>
      ) : (
        <part.UnderWay looked={looked} place={place}>
          {({ decision }) => glance(decision)}
        </part.UnderWay>
      )}
      {afterwards === null ? null : (
        <afterwards.Afterwards host={looked.host} isInPopup={isInPopup()} openGuide={place.openGuide} />
      )}
    </Surface>
  );
}

interface GlanceProps {
  /** Null until it is known what is under way, and in the first frame. */
  readonly decision: Decision | null;
  readonly looked: Looked;
  readonly place: ActPlace;
}

function Glance({ decision, looked, place }: GlanceProps) {
  const { link } = looked.host;
  const without = link.phase === 'broken' && link.failure === 'not_installed';
  // The first frame is the verdict's.
  const hasVerdict = decision === null || decision.isAboutCard;
  return (
    <>
      {hasVerdict && !without ? <Verdict looked={looked} own="popup" decision={decision} place={place} /> : null}
      {decision?.section === 'idle' && decision.says !== 'no-ecps-yet' ? (
        <GuideChooser decision={decision} looked={looked} own="popup" place={place} />
      ) : null}
      {decision !== null && hasVerdict && without ? <WithoutProgram /> : null}
    </>
  );
}

/** One grey line on the optional program: that it is not there is no fault. */
const WithoutProgram = () => (
  <p class="small soft" data-without-program>
    <span role="status">
      {hostLinkText.failures.not_installed.title} {hostLinkText.without}
    </span>{' '}
    <InstallLink />
  </p>
);

/** Whether there is anything in the session; undefined until it is read. */
const useIsUnderWay = (): boolean | undefined =>
  useWatched<boolean | undefined>(undefined, (show) => {
    void browser.storage.local.get(STORE.session).then((stored) => {
      const { running, stopped, wait, progress } = (stored[STORE.session] ?? {}) as Partial<Session>;
      const isReached = Object.values(progress ?? {}).some(({ finished }) => finished);
      show(Boolean(running || stopped || wait || isReached));
    });
  });

const isInPopup = (): boolean => document.documentElement.classList.contains('in-popup');

const leave = (): void => {
  if (isInPopup()) window.close();
};

/** False in the first frame, which is the verdict's alone: what follows would delay it. Effects run once a frame is painted. */
const useIsPainted = (): boolean => useWatched(false, (show) => show(true));
