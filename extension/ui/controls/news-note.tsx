import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { newsText as words } from '../../../shared/messages/fr/news.ts';
import { VERSION } from '../../../shared/protocol/version.ts';
import type { Host } from '../../host-link/use-host.ts';
import { closeNote, type Note, noteOf } from '../facts/news.ts';
import { useWatched } from '../facts/use-watched.ts';
import { Button } from './button.tsx';

/** One quiet line after an update, or about an older helper program, until it is closed. */
export function NewsNote({ host }: { readonly host: Host }) {
  const kept = useWatched({}, (show) => void browser.storage.local.get(null).then(show));
  const [closed, setClosed] = useState(false);
  const note = noteOf(kept, host.link.phase === 'live' ? host.link.host.version : null);
  if (note === null || closed) return null;
  const close = (): void => {
    setClosed(true);
    void closeNote(note);
  };
  return (
    <div class="row small soft" data-news={note.type}>
      <span>{wordsOf(note)}</span>
      <Button small onClick={close}>
        {words.close}
      </Button>
    </div>
  );
}

function wordsOf(note: Note): string {
  switch (note.type) {
    case 'updated':
      return `${words.updated(VERSION)} ${words.line}`;
    case 'older-host':
      return words.olderHost(note.installed, VERSION);
  }
}
