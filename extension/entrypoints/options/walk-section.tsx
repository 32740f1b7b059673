import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { frenchDate } from '../../../shared/french-day.ts';
import { walkText } from '../../../shared/messages/fr/walk.ts';
import { type Policy, watchPolicy } from '../../guide/storage/policy.ts';
import { stopUsingWalk, USED_WALK_KEY } from '../../guide/storage/used-walk.ts';
import { watchStored } from '../../guide/storage/watch-stored.ts';
import { managedWalk, readUsedWalk, type UsedWalk } from '../../guide/walk/used-walk.ts';
import { mayOpenWalks } from '../../guide/walk/walk-policy.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { useWatched } from '../../ui/facts/use-watched.ts';
import { OpenWalk } from '../review/open-walk.tsx';

const words = walkText.opened;

/** The walk that is used in this browser, and the way to open another; what the organisation gave. */
export function WalkSection() {
  const [said, setSaid] = useState('');
  const used = useWatched<UsedWalk | null>(null, (show, signal) =>
    watchStored(browser.storage.local, USED_WALK_KEY, (stored) => show(readUsedWalk(stored)), signal),
  );
  const policy = useWatched<Policy>({}, watchPolicy);
  const { showings, unread } = managedWalk(policy);
  const given = Object.keys(showings).length;
  return (
    <section id="parcours" class="stack-tight" aria-labelledby="walk-title">
      <h2 id="walk-title">{words.title}</h2>
      <p>{words.body}</p>
      {given === 0 ? null : <p>{words.managed(given)}</p>}
      {unread === null ? null : <Notice tone="warn" title={words.unread[unread]} />}
      {used === null || !mayOpenWalks(policy) ? null : (
        <div class="row" data-used-walk>
          <span>{words.using(used.name, frenchDate(used.day))}</span>
          <Button small onClick={() => void stopUsingWalk().then(() => setSaid(words.stopped))}>
            {words.stop}
          </Button>
        </div>
      )}
      <OpenWalk onOpened={() => location.assign('/review.html#recu')} />
      <p class="small soft" role="status">
        {said}
      </p>
    </section>
  );
}
