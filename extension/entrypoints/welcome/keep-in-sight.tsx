import browser from 'webextension-polyfill';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';

/** How to pin the icon, whose dot says that the wait is over; nothing where it is pinned, or the browser does not tell. */
export function KeepInSight() {
  const isPinned = useWatched(true, (show) => {
    browser.action.getUserSettings().then(
      ({ isOnToolbar }) => show(isOnToolbar !== false),
      () => {},
    );
  });
  return isPinned ? null : (
    <p class="small" data-pin>
      {welcomeText.pin}
    </p>
  );
}
