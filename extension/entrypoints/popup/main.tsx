import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from './popup.tsx';
import { ReportPage } from './report-page.tsx';

/**
 * The popup's code is one file, from which other pages take what they have in common with it (scripts/build/page-scripts.ts): it begins in
 * the popup alone.
 */
if (document.documentElement.dataset['page'] === 'popup') {
  const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.documentElement.classList.toggle('in-popup', inPopup);
  const app = document.getElementById('app');
  // `popup.html#rapport`, in a tab, is the report on paper.
  if (app) render(location.hash === '#rapport' ? <ReportPage /> : <Popup />, app);
}
