import browser from 'webextension-polyfill';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { firstOnPages, GUIDES } from '../../../shared/guides/guides.ts';
import { walkText as words } from '../../../shared/messages/fr/walk.ts';
import { commandWalk, sendCommand } from '../../guide/messages/commands.ts';
import { type Policy, watchPolicy } from '../../guide/storage/policy.ts';
import { WALK_STATE_KEY } from '../../guide/storage/walk-store.ts';
import { watchStored } from '../../guide/storage/watch-stored.ts';
import type { WalkState } from '../../guide/walk/walk.ts';
import { mayRecordWalks } from '../../guide/walk/walk-policy.ts';
import { useWatched } from '../facts/use-watched.ts';
import { Button } from './button.tsx';
import { Fold } from './fold.tsx';
import { Notice } from './notice.tsx';

/** How the recording of a walk stands; null where none was begun in this browser session. */
const useWalkState = (): WalkState | null =>
  useWatched<WalkState | null>(null, (show, signal) =>
    watchStored(
      browser.storage.session,
      WALK_STATE_KEY,
      (stored) => show((stored as WalkState | undefined) ?? null),
      signal,
    ),
  );

/** False until it is known. */
function useMayRecord(): boolean {
  const policy = useWatched<Policy | null>(null, watchPolicy);
  return policy !== null && mayRecordWalks(policy);
}

interface EndedWalkProps {
  /** A guide that has just come to its end: who walks it again may record it. */
  readonly again?: GuideId;
}

/** A walk that was recorded and not yet kept or erased; where there is none, the offer to record the guide that has ended, or nothing. */
export function EndedWalk({ again }: EndedWalkProps) {
  const state = useWalkState();
  if (state === null || state.pages === 0)
    return again === undefined || firstOnPages(GUIDES[again]) === undefined ? null : <WalkAgain guide={again} />;
  if (state.isOn) return null;
  return (
    <Notice tone="neutral" title={words.ended} heading="h2" words={[words.endedBody]}>
      <div class="row">
        <a class="button" href="/review.html" target="_blank" rel="noreferrer">
          {words.review}
        </a>
        <Button onClick={() => void commandWalk('erase')}>{words.erase}</Button>
      </div>
    </Notice>
  );
}

function WalkAgain({ guide }: { readonly guide: GuideId }) {
  const mayRecord = useMayRecord();
  const begin = (): void => {
    void sendCommand({ type: 'restart', guide });
    void commandWalk('begin');
  };
  if (!mayRecord) return null;
  return (
    <p class="row small" data-walk="again">
      <span class="soft">{words.offerAgain}</span>
      <Button small onClick={begin}>
        {words.again}
      </Button>
    </p>
  );
}

/** Says that the running guide's walk is recorded, and ends it; nothing while it is not. */
export function WalkMark() {
  const state = useWalkState();
  if (state?.isOn !== true) return null;
  return (
    <div class="stack-tight" data-walk="on">
      <p role="status">
        <strong>{words.on}</strong>
        {'\u00a0: '}
        {state.isFull ? words.full : words.pages(state.pages)}
      </p>
      <Button narrow small onClick={() => void commandWalk('end')}>
        {words.end}
      </Button>
    </div>
  );
}

/** Offers to record the running guide's walk, while none is recorded. One that waits to be kept comes first: another would take its place. */
export function WalkOffer({ isFolded = false }: { readonly isFolded?: boolean }) {
  const state = useWalkState();
  const mayRecord = useMayRecord();
  if (state !== null && (state.isOn || state.pages > 0)) return <EndedWalk />;
  if (!mayRecord) return null;
  const offer = (
    <div class="stack-tight" data-walk="off">
      <p class="small soft">{words.offer}</p>
      <Button narrow small onClick={() => void commandWalk('begin')}>
        {words.begin}
      </Button>
    </div>
  );
  return isFolded ? (
    <Fold class="small" title={words.begin}>
      {offer}
    </Fold>
  ) : (
    offer
  );
}
