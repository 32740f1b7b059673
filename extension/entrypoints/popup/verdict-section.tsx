import { commonText } from '../../../shared/messages/fr/common.ts';
import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import type { Host } from '../../host-link/use-host.ts';
import { Button } from '../../ui/button.tsx';
import type { Chain } from '../../ui/chain.ts';
import { frenchMoment } from '../../ui/dates.ts';
import type { Headline } from '../../ui/headline.ts';
import { Notice } from '../../ui/notice.tsx';

interface VerdictSectionProps {
  readonly host: Host;
  readonly headline: Headline;
  readonly chain: Chain;
  /** Opens the welcome page where it tells how to install the helper program. */
  readonly onInstall: () => void;
}

/** The verdict with what to do about it, spoken when it changes; what is not of this moment says so. */
export function VerdictSection({ host, headline, chain, onInstall }: VerdictSectionProps) {
  const { link, diagnosis, stale } = host;
  const old = stale && diagnosis !== null && link.phase !== 'broken';
  const { advise } = headline;
  return (
    <section class="verdict" role="status" aria-label={popupText.title} data-stale={old} data-tone={headline.tone}>
      <Notice tone={headline.tone} title={headline.title}>
        {headline.body.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {old ? <p class="small soft">{lastKnownWords(host.seenAt)}</p> : null}
        {advise && chain.remedy !== null ? <p data-remedy>{chain.remedy}</p> : null}
        {link.phase === 'broken' ? (
          <div class="row">
            {link.failure.startsWith('not_installed') ? (
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
        {advise && chain.others.length > 0 ? <OtherRemedies texts={chain.others} /> : null}
      </Notice>
    </section>
  );
}

function OtherRemedies({ texts }: { readonly texts: readonly string[] }) {
  return (
    <details class="small">
      <summary>{popupText.chain.others}</summary>
      <ul class="bare-list stack-tight">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

const lastKnownWords = (seenAt: string | null): string =>
  seenAt === null ? popupText.lastKnownSomeday : popupText.lastKnown(frenchMoment(new Date(seenAt), new Date()));
