import browser from 'webextension-polyfill';

const KEY = 'welcomed';

/** Opens the welcome page once in a profile: at the installation, not at updates or reloads. To be called when the background starts. */
export function openWelcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOnce();
  });
}

async function openOnce(): Promise<void> {
  if ((await browser.storage.local.get(KEY))[KEY] === true) return;
  await browser.storage.local.set({ [KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
