import { describe, expect, it } from 'vitest';
import { browserProgram } from '../../native-host/caller/browser-programs.ts';
import { identityForBrowsers } from '../../native-host/caller/identity-for-browsers.ts';
import { developerId, isSignedBy } from '../../native-host/caller/signed-as-expected.ts';
import type { Observer } from '../../native-host/observer.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';

describe('the table of browsers', () => {
  it.each([
    ['linux', '/usr/lib/chromium/chromium'],
    ['linux', '/usr/lib64/chromium-browser/chromium-browser'],
    ['linux', '/snap/chromium/3151/usr/lib/chromium-browser/chrome'],
    ['linux', '/opt/google/chrome/chrome'],
    ['linux', '/opt/microsoft/msedge/msedge'],
    ['linux', '/opt/brave.com/brave/brave'],
    ['linux', '/usr/lib/firefox-esr/firefox-esr'],
    ['linux', '/usr/lib64/firefox/firefox'],
    ['linux', '/snap/firefox/5701/usr/lib/firefox/firefox'],
    ['linux', '/usr/libexec/xdg-desktop-portal'],
    ['windows', '$ProgramFiles\\Google\\Chrome\\Application\\chrome.exe'],
    ['windows', '$ProgramFiles\\microsoft\\edge\\application\\MSEDGE.EXE'],
    ['windows', '$ProgramFiles\\BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
    ['windows', '$ProgramFiles\\Mozilla Firefox\\firefox.exe'],
    ['macos', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['macos', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ] as const)('%s: %s is a browser', (os, program) => expect(browserProgram(os, program)).toBeDefined());

  it.each([
    ['linux', '/usr/bin/node'],
    ['linux', '/usr/bin/chromium'],
    ['linux', '/home/claire/opt/google/chrome/chrome'],
    ['linux', '/tmp/usr/lib/chromium/chromium'],
    ['linux', '/usr/lib/chromium/chromium\n/usr/bin/node'],
    ['linux', '/usr/lib/chromium/chromium-evil'],
    ['linux', '/home/claire/.cache/puppeteer/chrome/linux-1/chrome-linux64/chrome'],
    ['windows', 'C:\\Users\\claire\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['windows', '$ProgramFiles\\Google\\Chrome\\Application\\chrome.exe.exe'],
    ['windows', 'D:\\x\\$ProgramFiles\\Mozilla Firefox\\firefox.exe'],
    ['windows', '/opt/google/chrome/chrome'],
    ['macos', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['macos', '/Users/claire/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['macos', '/Applications/Firefox.app/Contents/MacOS/../../../../Users/x'],
    ['other', '/usr/lib/chromium/chromium'],
  ] as const)('%s: %s is none', (os, program) => expect(browserProgram(os, program)).toBeUndefined());
});

describe('the signature of a browser', () => {
  it.each([
    [{ state: 'valid', signer: 'Google LLC' }, true],
    // Its root has not been fetched yet: an administrator put the program where it lies.
    [{ state: 'untrusted', signer: 'Google LLC' }, true],
    [{ state: 'valid', signer: 'OpenJS Foundation' }, false],
    [{ state: 'untrusted', signer: null }, false],
    [{ state: 'invalid', signer: 'Google LLC' }, false],
    [{ state: 'invalid', signer: null }, false],
  ] as const)('on Windows %j is its maker’s: %s', (signature, its) => {
    expect(isSignedBy(signature, 'Google LLC')).toBe(its);
  });

  it('is asked of every browser on a Mac, for there its owner may put a program anywhere', () => {
    for (const [app, program] of [
      ['Google Chrome', 'Google Chrome'],
      ['Microsoft Edge', 'Microsoft Edge'],
      ['Brave Browser', 'Brave Browser'],
      ['Firefox', 'firefox'],
    ] as const)
      expect(browserProgram('macos', `/Applications/${app}.app/Contents/MacOS/${program}`)?.signer).toMatch(
        /^[A-Z\d]{10}$/,
      );
    expect(developerId('43AQ936H96')).toContain('certificate leaf[subject.OU] = "43AQ936H96"');
  });
});

describe('the observer that serves a caller', () => {
  const facts: Facts = {
    system: { os: 'linux', arch: 'x64' },
    pcsc: { service: 'running' },
    readers: [],
    workstation: {},
  };
  const asks: boolean[] = [];
  const observer: Observer = {
    watch(identity, changed) {
      asks.push(identity);
      changed(facts);
      return () => {};
    },
    everything: async (identity) => {
      asks.push(identity);
      return facts;
    },
  };
  const take = () => asks.splice(0);

  it('does not even ask for the identity on behalf of a program that is no browser', async () => {
    const masked = identityForBrowsers(observer, async () => false);
    expect(await masked.everything(true)).toMatchObject({ identityWithheld: { reason: 'unknown-caller' } });
    const seen = await new Promise((resolve) => masked.watch(true, resolve));
    expect(seen).toMatchObject({ identityWithheld: { reason: 'unknown-caller' } });
    expect(take()).toEqual([false, false]);
  });

  it('asks anew each time: a browser that has ended is none', async () => {
    let isBrowser = true;
    const one = identityForBrowsers(observer, async () => isBrowser);
    expect(await one.everything(true)).toEqual(facts);
    isBrowser = false;
    expect(await one.everything(true)).toHaveProperty('identityWithheld');
    expect(take()).toEqual([true, false]);
  });

  it('a watch that is ended before the caller is known never begins', async () => {
    const one = identityForBrowsers(observer, async () => true);
    one.watch(true, () => {})();
    await Promise.resolve();
    expect(take()).toEqual([]);
  });
});
