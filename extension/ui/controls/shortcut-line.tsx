import browser from 'webextension-polyfill';
import { shortcutText } from '../../../shared/messages/fr/shortcut.ts';
import { useWatched } from '../facts/use-watched.ts';

/** The key to the bubble, as the browser has assigned it or the user has changed it. */
export function ShortcutLine() {
  const keys = useWatched<string | null>(null, (show) => {
    browser.commands.getAll().then(
      (all) => show(all.find(({ name }) => name === 'focus-bubble')?.shortcut ?? ''),
      () => {},
    );
  });
  if (keys === null) return null;
  return (
    <p class="small soft" data-shortcut={keys}>
      {keys === '' ? shortcutText.none : shortcutText.keys(keys.replace('Shift', shortcutText.shift))}
    </p>
  );
}
