import { commonText } from '../../../shared/messages/fr/common.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import { type Decision, drawnOn } from '../../guide/decision/first-row.ts';
import type { Surface } from '../../guide/decision/situation.ts';
import { CardInReader } from '../drawings/card-in-reader.tsx';
import { adviceOf } from '../facts/advice-of.ts';
import { frenchMoment } from '../facts/dates.ts';
import { asksToInstall, headlineOf } from '../facts/headline.ts';
import type { Looked } from '../facts/use-desk.ts';
import { type ActPlace, Acts } from './act-button.tsx';
import { AdviceList } from './advice.tsx';
import { Button } from './button.tsx';
import { Fold } from './fold.tsx';
import { InstallLink } from './install-link.tsx';
import { Notice } from './notice.tsx';
import { ReaderLine } from './reader-line.tsx';

interface VerdictProps {
  readonly looked: Looked;
  readonly own: Surface;
  /** Undefined until it is known what is under way. */
  readonly decision: Decision | null;
  /** Null where the acts stand elsewhere on this surface. */
  readonly place: ActPlace | null;
}

/** State of reader, card and computer, with the first thing to do about it; spoken when it changes. An older reading says so. */
export function Verdict({ looked, own, decision, place }: VerdictProps) {
  const { host, lookAgain } = looked;
  const { link, diagnosis, stale } = host;
  const headline = headlineOf(link, diagnosis);
  const isBroken = link.phase === 'broken';
  const old = stale && diagnosis !== null && !isBroken;
  const toInsert = !isBroken && diagnosis?.headline.id === 'no-card';
  const { first, others } = adviceOf(link, diagnosis);
  const remedies = toInsert ? [] : first;
  const drawn = decision?.says === 'verdict' ? drawnOn(decision, own) : null;
  // Where another way leads on, what would mend this one is folded.
  const leadsElsewhere = drawn === null ? own !== 'panel' : drawn.main !== null && drawn.main.id !== 'remedy';
  const shown = leadsElsewhere && !isBroken ? [] : remedies.slice(0, 1);
  const folded = [...remedies.slice(shown.length), ...others];
  return (
    <section
      class="verdict"
      aria-label={popupText.title}
      data-stale={old}
      data-tone={headline.tone}
      data-card-state={diagnosis?.cardRoute.state}
    >
      <Notice
        tone={headline.tone}
        title={headline.title}
        heading={own === 'panel' ? 'h3' : 'h2'}
        drawing={toInsert ? <CardInReader /> : undefined}
        isSpoken
        words={headline.body}
        also={old ? <p class="small soft">{lastKnownWords(host.seenAt)}</p> : null}
      >
        {shown.length === 0 ? null : (
          <AdviceList advice={shown} main={drawn?.main?.id === 'remedy'} onDone={lookAgain} />
        )}
        {drawn === null || place === null ? null : (
          // Where nothing is under way, other ways stand with the advice.
          <Acts drawn={decision?.section === 'idle' ? { ...drawn, others: [] } : drawn} place={place} />
        )}
        {isBroken ? (
          <div class="row">
            {asksToInstall(link.failure) ? <InstallLink look="button button-small" /> : null}
            <Button small onClick={host.retry}>
              {commonText.retry}
            </Button>
            {link.retrying ? <span class="small soft">{commonText.retrying}</span> : null}
          </div>
        ) : null}
        {/* Where there is something to do, that and its button are all; the reader is in the details. */}
        {isBroken || remedies.length > 0 || own === 'panel' ? null : <ReaderLine host={host} />}
        {folded.length === 0 ? null : (
          <Fold class="small" title={popupText.others}>
            <AdviceList advice={folded} />
          </Fold>
        )}
      </Notice>
    </section>
  );
}

const lastKnownWords = (seenAt: string | null): string =>
  seenAt === null ? popupText.lastKnownSomeday : popupText.lastKnown(frenchMoment(new Date(seenAt), new Date()));
