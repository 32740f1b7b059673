import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from './popup.tsx';
import { ReportPage } from './report-page.tsx';

/** `popup.html#rapport`, in a tab, is the report on paper. */
const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('in-popup', inPopup);

const app = document.getElementById('app');
if (app) render(location.hash === '#rapport' ? <ReportPage /> : <Popup />, app);
