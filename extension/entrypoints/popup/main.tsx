import { render } from 'preact';
import { browser } from '../../browser.ts';
import { Popup } from './popup.tsx';

/**
 * The popup's code is one file, from which other pages take what they have in common with it (scripts/build/popup-file.ts): it begins in
 * the popup alone.
 */
if (document.documentElement.dataset['page'] === 'popup') {
  const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.documentElement.classList.toggle('in-popup', inPopup);
  const app = document.getElementById('app');
  // `popup.html#rapport`, in a tab, is the report on paper.
  if (app === null) throw new Error('popup.html has no place for the popup');
  if (location.hash === '#rapport')
    void import('./report-page.tsx').then(({ ReportPage }) => render(<ReportPage />, app));
  else render(<Popup />, app);
}
