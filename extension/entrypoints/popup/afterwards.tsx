import { useEffect } from 'preact/hooks';
import { detailsText } from '../../../shared/messages/fr/details.ts';
import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import { POPUP_PORT } from '../../guide/messages/port-name.ts';
import type { Host } from '../../host-link/use-host.ts';
import { AskBox } from '../../ui/controls/ask-box.tsx';
import { Fold } from '../../ui/controls/fold.tsx';
import { NewsNote } from '../../ui/controls/news-note.tsx';
import { chainOf } from '../../ui/facts/chain.ts';
import { keepOpen } from '../../ui/facts/keep-open.ts';
import type { OpenGuide } from '../../ui/facts/open-guide.ts';
import { surroundings } from '../../ui/facts/surroundings.ts';
import { CardSection } from './card-section.tsx';
import { ChainSection } from './chain-section.tsx';
import { ReportSection } from './report-section.tsx';

interface AfterwardsProps {
  readonly host: Host;
  readonly isInPopup: boolean;
  readonly openGuide: OpenGuide;
}

/** What nobody waits for: that the popup is open; a question; all else that is known, folded, since only who helps needs it; the news. */
export function Afterwards({ host, isInPopup, openGuide }: AfterwardsProps) {
  useEffect(() => {
    if (isInPopup) void keepOpen(POPUP_PORT);
  }, [isInPopup]);
  return (
    <>
      <AskBox level="h2" onGuide={openGuide} />
      <Fold class="details" data-details title={detailsText.title}>
        <div class="stack">
          {host.link.phase === 'broken' && host.link.failure === 'not_installed' ? (
            <p class="small" data-remedy={host.link.failure}>
              {hostLinkText.failures[host.link.failure].remedy}
            </p>
          ) : null}
          {host.link.phase === 'broken' || host.diagnosis === null ? null : <CardSection host={host} />}
          <ChainSection chain={chainOf(host.link, host.diagnosis, surroundings())} />
          <ReportSection host={host} />
        </div>
      </Fold>
      <NewsNote host={host} />
    </>
  );
}
