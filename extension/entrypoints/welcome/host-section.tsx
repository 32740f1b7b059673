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
  const watching = useWatch(host);
  const { link } = host;
  return (
    <section class="stack" id="programme" aria-labelledby="host-title">
      <h2 id="host-title">{words.title}</h2>
      <p>{hostLinkText.adds}</p>
      <div role="status" data-link={link.phase}>
        {link.phase === 'live' ? <Notice tone="ok" title={hostLinkText.seen} heading="h3" /> : null}
        {link.phase === 'broken' ? (
          <Notice tone="unknown" title={hostLinkText.failures[link.failure].title} heading="h3">
            <Why failure={link.failure} />
          </Notice>
        ) : null}
      </div>
      {link.phase === 'broken' ? (
        <>
          <GetHost />
          <div class="row">
            <Button small onClick={host.retry}>
              {commonText.retry}
            </Button>
            <span class="small soft">{watching ? words.watching : words.gaveUp}</span>
          </div>
        </>
      ) : null}
    </section>
  );
}

/** Cause and remedy; where the program was never installed, the page around says both. */
function Why({ failure }: { readonly failure: LinkFailure }) {
  if (failure === 'not_installed') return <p>{hostLinkText.without}</p>;
  const { body, remedy } = hostLinkText.failures[failure];
  return (
    <>
      <p>{body}</p>
      <p data-remedy>{remedy}</p>
    </>
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
