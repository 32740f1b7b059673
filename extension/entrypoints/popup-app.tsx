import { render } from 'preact';
import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Popup } from './popup/popup.tsx';
import { ReportPage } from './popup/report-page.tsx';

/**
 * All of the popup's code in one script of its own. Built with the other pages it would wait for chunks that carry their words too;
 * alone it is one small file, and runs before the browser's first frame (npm run bench:popup).
 */
export default defineUnlistedScript(() => {
  const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.documentElement.classList.toggle('in-popup', inPopup);
  const app = document.getElementById('app');
  // `popup.html#rapport`, in a tab, is the report on paper.
  if (app) render(location.hash === '#rapport' ? <ReportPage /> : <Popup />, app);
});
