import { commonText } from '../../../shared/messages/fr/common.ts';
import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import type { Drawn } from '../../guide/decision/decide.ts';
import { type ActPlace, Acts } from '../../ui/controls/act-button.tsx';
import { AdviceList } from '../../ui/controls/advice.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { Fold } from '../../ui/controls/fold.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { CardInReader } from '../../ui/drawings/card-in-reader.tsx';
import type { Advice, Chain } from '../../ui/facts/chain.ts';
import { frenchMoment } from '../../ui/facts/dates.ts';
import { asksToInstall, isProgramOnline, type SurfaceHeadline } from '../../ui/facts/headline.ts';
import type { Looked } from '../../ui/facts/use-desk.ts';
import { ReaderLine } from './reader-line.tsx';

interface VerdictSectionProps {
  readonly looked: Looked;
  readonly headline: SurfaceHeadline;
  readonly chain: Chain;
  /** Opens the welcome page where it tells how to install the helper program. */
  readonly onInstall: () => void;
  /** What is to be pressed about it; null where that stands elsewhere. */
  readonly drawn: Drawn | null;
  readonly place: ActPlace;
}

/** The headline with the first thing to do about it, spoken when it changes; an older reading says so. */
export function VerdictSection({ looked, headline, chain, onInstall, drawn, place }: VerdictSectionProps) {
  const { host, lookAgain } = looked;
  const { link, diagnosis, stale } = host;
  const old = stale && diagnosis !== null && link.phase !== 'broken';
  const toInsert = link.phase !== 'broken' && diagnosis?.headline.id === 'no-card';
  const [lead, ...rest] = toInsert ? [] : chain.first;
  const others: readonly Advice[] = [...rest, ...chain.others];
  return (
    <section class="verdict" aria-label={popupText.title} data-stale={old} data-tone={headline.tone}>
      <Notice
        tone={headline.tone}
        title={headline.title}
        heading="h2"
        drawing={toInsert ? <CardInReader /> : undefined}
        isSpoken
        words={headline.body}
        also={old ? <p class="small soft">{lastKnownWords(host.seenAt)}</p> : null}
      >
        {lead === undefined ? null : (
          <AdviceList advice={[lead]} main={drawn?.main?.id === 'remedy'} onDone={lookAgain} />
        )}
        {drawn === null ? null : <Acts drawn={drawn} place={place} />}
        {link.phase === 'broken' ? (
          <div class="row">
            {asksToInstall(link.failure) && isProgramOnline() ? (
              <Button small onClick={onInstall}>
                {hostLinkText.install}
              </Button>
            ) : null}
            <Button small onClick={host.retry}>
              {commonText.retry}
            </Button>
            {link.retrying ? <span class="small soft">{commonText.retrying}</span> : null}
          </div>
        ) : null}
        {/* Where there is something to do, that and its button are all; the reader is in the details. */}
        {link.phase === 'broken' || lead !== undefined ? null : <ReaderLine host={host} />}
        {others.length === 0 ? null : (
          <Fold class="small" title={popupText.chain.others}>
            <AdviceList advice={others} />
          </Fold>
        )}
      </Notice>
    </section>
  );
}

const lastKnownWords = (seenAt: string | null): string =>
  seenAt === null ? popupText.lastKnownSomeday : popupText.lastKnown(frenchMoment(new Date(seenAt), new Date()));
