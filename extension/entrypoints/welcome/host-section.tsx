import { useEffect, useState } from 'preact/hooks';
import { commonText } from '../../../shared/messages/fr/common.ts';
import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import type { LinkFailure } from '../../host-link/link-state.ts';
import type { Host } from '../../host-link/use-host.ts';
import { Button } from '../../ui/controls/button.tsx';
import { GetHost } from '../../ui/controls/get-host.tsx';
import { Notice } from '../../ui/controls/notice.tsx';

const words = welcomeText.host;
const EVERY_MS = 3000;
/** Milliseconds for which the page waits for the helper program; installing it takes a minute or two. */
const WATCH_LIMIT_MS = 10 * 60 * 1000;

/** Proposes the helper program, watches for it while the page is seen, and says "vu !" when it answers. */
export function HostSection({ host }: { readonly host: Host }) {
  const isWatching = useWatch(host);
  const { link } = host;
  return (
    <section class="stack-tight" id="programme" aria-labelledby="host-title">
      <h2 id="host-title">{words.title}</h2>
      <div role="status" data-link={link.phase}>
        {link.phase === 'live' ? <Notice tone="ok" title={hostLinkText.seen} heading="h3" /> : null}
        {link.phase === 'broken' && link.failure !== 'not_installed' ? <Failed failure={link.failure} /> : null}
      </div>
      {link.phase === 'broken' ? <GetHost /> : null}
      {link.phase === 'broken' && !isWatching ? (
        <div class="row">
          <span class="small soft">{words.gaveUp}</span>
          <Button small onClick={host.retry}>
            {commonText.retry}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** It is there, or was, and does not answer: cause and remedy. */
function Failed({ failure }: { readonly failure: LinkFailure }) {
  const { title, body, remedy } = hostLinkText.failures[failure];
  return (
    <Notice tone="unknown" title={title} heading="h3" words={[body]}>
      <p data-remedy>{remedy}</p>
    </Notice>
  );
}

/** Asks again every few seconds, as long as the page is visible, the link is down and the limit is not reached. */
function useWatch(host: Host): boolean {
  const [over, setOver] = useState(false);
  const stopped = host.link.phase === 'broken' && !host.link.retrying;
  useEffect(() => {
    const limit = setTimeout(() => setOver(true), WATCH_LIMIT_MS);
    return () => clearTimeout(limit);
  }, []);
  useEffect(() => {
    if (!stopped || over) return;
    const next = setInterval(() => {
      if (document.visibilityState === 'visible') host.retry();
    }, EVERY_MS);
    return () => clearInterval(next);
  }, [stopped, over]);
  return !over;
}
