import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { userSystem } from '../../../shared/downloads.ts';
import { dayOf } from '../../../shared/local-day.ts';
import { walkText } from '../../../shared/messages/fr/walk.ts';
import { WALK_ADDRESS } from '../../../shared/walk-address.ts';
import { commandWalk } from '../../guide/messages/commands.ts';
import { type Policy, watchPolicy } from '../../guide/storage/policy.ts';
import { takeWalk } from '../../guide/storage/used-walk.ts';
import {
  eraseUnknownWords,
  loadWalk,
  pressKey,
  saveWalk,
  UNKNOWN_WORDS_KEY,
  type UnknownWords,
} from '../../guide/storage/walk-store.ts';
import { watchStored } from '../../guide/storage/watch-stored.ts';
import { withSiteWords, withVerdict } from '../../guide/walk/recording.ts';
import { showingsOf } from '../../guide/walk/showings-of.ts';
import type { Walk } from '../../guide/walk/walk.ts';
import { type Recorded, writeWalk } from '../../guide/walk/walk-file.ts';
import { mayOpenWalks } from '../../guide/walk/walk-policy.ts';
import { thisBrowser } from '../../host-link/this-browser.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { saveFile } from '../../ui/facts/save-file.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';
import { WalkPages } from './walk-pages.tsx';

const words = walkText.page;
const FILE_NAME = 'parcours-e-cps.json';

/** Families alone, and a day. */
const recordedHere = (): Omit<Recorded, 'program'> => ({
  day: dayOf(new Date()),
  system: userSystem(navigator.userAgent),
  browser: thisBrowser() === 'firefox' ? 'firefox' : 'chromium',
});

/** What was recorded, page by page as others will see it: pages may be taken out, what was pressed is judged, then a file is saved. */
export function OwnWalk() {
  const [walk, setWalk] = useState<Walk | null | undefined>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Read once it has ended, so that nothing is added to what is being read.
    void commandWalk('end')
      .catch(() => {})
      .then(loadWalk)
      .then(setWalk);
  }, []);
  const isEmpty = walk === null || walk?.pages.length === 0;
  return (
    <Surface width="wide" title={words.title}>
      {walk == null || isEmpty ? null : <ReviewedWalk walk={walk} onChange={setWalk} onSaid={setSaid} />}
      <p role="status">{said === '' && isEmpty ? words.none : said}</p>
    </Surface>
  );
}

interface ReviewedWalkProps {
  readonly walk: Walk;
  readonly onChange: (walk: Walk | null) => void;
  readonly onSaid: (words: string) => void;
}

function ReviewedWalk({ walk, onChange, onSaid }: ReviewedWalkProps) {
  const [removed, setRemoved] = useState<ReadonlySet<number>>(new Set());
  const policy = useWatched<Policy>({}, watchPolicy);
  const { walkAddress } = policy;
  const unknown = useWatched<UnknownWords>({}, (show, signal) =>
    watchStored(
      browser.storage.session,
      UNKNOWN_WORDS_KEY,
      (stored) => show((stored as UnknownWords | undefined) ?? {}),
      signal,
    ),
  );
  const address = typeof walkAddress === 'string' && walkAddress !== '' ? walkAddress : WALK_ADDRESS;
  const given = { ...walk, pages: walk.pages.filter((_, place) => !removed.has(place)) };
  const toggle = (place: number): void => {
    const changed = new Set(removed);
    if (!changed.delete(place)) changed.add(place);
    setRemoved(changed);
  };
  const change = (changed: Walk): void => {
    onChange(changed);
    void saveWalk(changed, false);
  };
  const save = (): void => {
    void eraseUnknownWords();
    saveFile(FILE_NAME, 'application/json', writeWalk(given, recordedHere()));
    onSaid(`${words.saved} ${address === null ? words.toNobody : words.to(address)}`);
  };
  const keep = async (): Promise<void> => {
    await takeWalk({ name: words.own, day: dayOf(new Date()), showings: showingsOf(given) });
    onSaid(walkText.opened.used);
  };
  const erase = async (): Promise<void> => {
    await commandWalk('erase');
    onChange(null);
    onSaid(words.erased);
  };
  return (
    <>
      <p class="lead">{words.lead}</p>
      {walk.isFull ? <p>{walkText.full}</p> : null}
      <WalkPages
        guide={walk.guide}
        pages={walk.pages}
        removed={removed}
        edits={{
          onVerdict: (moment, was) => change(withVerdict(walk, moment, was)),
          onToggle: toggle,
          unknownOf: ({ host }, moment) => unknown[pressKey(host, moment)],
          onSiteWords: (moment, said, kept) => change(withSiteWords(walk, moment, said, kept)),
        }}
      />
      {Object.keys(unknown).length === 0 ? null : (
        <p class="row small">
          <span class="soft">{words.unknownWords}</span>
          <Button small onClick={() => void eraseUnknownWords()}>
            {words.forgetWords}
          </Button>
        </p>
      )}
      <div class="row">
        <Button kind="main" onClick={save}>
          {words.save}
        </Button>
        {mayOpenWalks(policy) ? <Button onClick={() => void keep()}>{words.useHere}</Button> : null}
        <Button onClick={() => void erase()}>{words.erase}</Button>
      </div>
    </>
  );
}
