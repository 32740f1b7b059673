import { render } from 'preact';
import { isGuideId } from '../../../shared/guides/guides.ts';
import { keepWordsUnbroken } from '../../ui/controls/unbroken-words.ts';
import { Memo } from './memo.tsx';

keepWordsUnbroken();

const app = document.getElementById('app');

/** `memo.html#sign-in` is the memo of that guide; an address that names none is that of the card. */
function show(): void {
  const named = location.hash.slice(1);
  if (app) render(<Memo id={isGuideId(named) ? named : 'activate-with-card'} />, app);
}

window.addEventListener('hashchange', show);
show();
