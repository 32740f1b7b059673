import { useEffect, useState } from 'preact/hooks';
import { frenchDate } from '../../../shared/french-day.ts';
import { dayOf } from '../../../shared/local-day.ts';
import { walkText } from '../../../shared/messages/fr/walk.ts';
import { type Policy, watchPolicy } from '../../guide/storage/policy.ts';
import { takeWalk } from '../../guide/storage/used-walk.ts';
import { eraseOpenedWalk, loadOpenedWalk, type OpenedWalk } from '../../guide/storage/walk-store.ts';
import { showingsOf } from '../../guide/walk/showings-of.ts';
import { openWalk } from '../../guide/walk/walk-file.ts';
import { mayOpenWalks } from '../../guide/walk/walk-policy.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { useWatched } from '../../ui/facts/use-watched.ts';
import { OpenWalk } from './open-walk.tsx';
import { WalkPages } from './walk-pages.tsx';

const words = walkText.opened;

/** A walk's file that somebody has opened: shown whole, then used or left by one press. */
export function ReceivedWalk() {
  const [opened, setOpened] = useState<OpenedWalk | null>(null);
  const [said, setSaid] = useState('');
  const isForbidden = !mayOpenWalks(useWatched<Policy>({}, watchPolicy));
  const reload = (): void => void loadOpenedWalk().then(setOpened);
  useEffect(reload, []);
  const close = (told: string): void => {
    void eraseOpenedWalk();
    setOpened(null);
    setSaid(told);
  };
  return (
    <Surface width="wide" title={words.review}>
      {opened === null || isForbidden ? (
        <OpenWalk onOpened={reload} />
      ) : (
        <Shown key={opened.text} opened={opened} onClose={close} />
      )}
      <p role="status">{said}</p>
    </Surface>
  );
}

interface ShownProps {
  readonly opened: OpenedWalk;
  readonly onClose: (told: string) => void;
}

function Shown({ opened: { name, text }, onClose }: ShownProps) {
  const [read] = useState(() => openWalk(text));
  if (!read.ok) return <Notice tone="fail" title={words.problems[read.problem]} />;
  const showings = showingsOf(read.walk);
  const count = Object.keys(showings).length;
  const day = dayOf(new Date());
  return (
    <>
      <p>{words.from(name, frenchDate(day))}</p>
      <p class="lead">{words.lead}</p>
      <WalkPages guide={read.walk.guide} pages={read.walk.pages} removed={new Set()} edits={null} />
      <p>{count === 0 ? words.showsNone : words.shows(count)}</p>
      <div class="row">
        {count === 0 ? null : (
          <Button kind="main" onClick={() => void takeWalk({ name, day, showings }).then(() => onClose(words.used))}>
            {words.use}
          </Button>
        )}
        <Button onClick={() => onClose(words.left)}>{words.leave}</Button>
      </div>
    </>
  );
}
