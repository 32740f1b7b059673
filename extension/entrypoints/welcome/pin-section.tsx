import browser from 'webextension-polyfill';
import { welcomeText } from '../../../shared/messages/fr/welcome.ts';
import { PinTheIcon } from '../../ui/drawings/pin-the-icon.tsx';
import { browserFamily } from '../../ui/facts/browser-family.ts';
import { useWatched } from '../../ui/facts/use-watched.ts';

const words = welcomeText.pin;

/** How to keep the icon in sight in this browser; nothing where it already is. */
export function PinSection() {
  const isPinned = useIsPinned();
  if (isPinned) return null;
  const family = browserFamily(navigator.userAgent);
  return (
    <section class="beside" aria-labelledby="pin-title" data-pin={family}>
      <PinTheIcon family={family} />
      <div class="stack-tight">
        <h2 id="pin-title">{words.title}</h2>
        <p>{words.how[family]}</p>
        <p class="soft">{words.why}</p>
      </div>
    </section>
  );
}

/** Asked once: browsers tell of no change. False until it is known, and where the browser does not tell. */
const useIsPinned = (): boolean =>
  useWatched(false, (show) => {
    browser.action.getUserSettings().then(
      ({ isOnToolbar }) => show(isOnToolbar === true),
      () => {},
    );
  });
