import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { shortcutText } from '../../../shared/messages/fr/shortcut.ts';

/** The key to the bubble, as the browser has assigned it or the user has changed it. */
export function ShortcutLine() {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => setKeys(all.find(({ name }) => name === 'focus-bubble')?.shortcut ?? ''),
      () => {},
    );
  }, []);
  if (keys === null) return null;
  return (
    <p class="small soft" data-shortcut={keys}>
      {keys === '' ? shortcutText.none : shortcutText.keys(keys.replace('Shift', shortcutText.shift))}
    </p>
  );
}
