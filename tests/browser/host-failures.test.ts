import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkFailure } from '../../extension/host-link/link-state.ts';
import { hostLinkText } from '../../shared/messages/fr/host-link.ts';
import { FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { launchFirefox } from '../support/browser/firefox.ts';
import { type FakeHostName, writeFakeHost } from '../support/host/fake-hosts.ts';
import { spread } from '../support/spread.ts';
import { PATIENCE_MS } from '../support/until.ts';

/** A browser under test, and where it reads native manifests. Both read them anew at each connection. */
interface Subject {
  readonly manifests: string;
  /** Whom the manifest lets in. */
  allow(stranger: boolean): Readonly<Record<string, readonly string[]>>;
  openPopup(): Promise<Page>;
  close(): Promise<void>;
}

const SUBJECTS: Readonly<Record<'Chromium' | 'Firefox', () => Promise<Subject>>> = {
  async Chromium() {
    const chromium = await launchChromium({ host: null });
    return {
      manifests: join(chromium.profile, 'NativeMessagingHosts'),
      allow: (stranger) => ({
        allowed_origins: [`chrome-extension://${stranger ? 'a'.repeat(32) : EXTENSION_ID}/`],
      }),
      openPopup: () => chromium.openExtensionPage('popup.html'),
      close: () => chromium.close(),
    };
  },
  async Firefox() {
    const firefox = await launchFirefox({ host: null });
    return {
      manifests: join(firefox.home, '.mozilla', 'native-messaging-hosts'),
      allow: (stranger) => ({ allowed_extensions: [stranger ? 'another@example.org' : FIREFOX_EXTENSION_ID] }),
      openPopup: () => firefox.openExtensionPage('popup.html'),
      close: () => firefox.close(),
    };
  },
};

interface Case {
  readonly what: string;
  /** Source of the program; null: no manifest at all. */
  readonly program: FakeHostName | null;
  readonly stranger?: boolean;
  /** The manifest's program is not on the disk. */
  readonly missing?: boolean;
  /** Where the two can tell it differently: by browser. */
  readonly failure: LinkFailure | Readonly<Record<'Chromium' | 'Firefox', LinkFailure>>;
}

/** docs/sources/native-messaging.md 4.4: what each browser can tell apart, and what it cannot. */
const CASES: readonly Case[] = [
  { what: 'not installed', program: null, failure: 'not_installed' },
  {
    what: 'installed for another extension',
    program: 'silent',
    stranger: true,
    failure: { Chromium: 'forbidden', Firefox: 'not_installed' },
  },
  {
    what: 'registered, but its program gone',
    program: 'silent',
    missing: true,
    failure: { Chromium: 'not_installed', Firefox: 'unusable' },
  },
  { what: 'ending at once', program: 'exitsAtOnce', failure: 'crashed' },
  { what: 'crashing', program: 'crashes', failure: 'crashed' },
  { what: 'printing text', program: 'printsText', failure: 'garbage' },
  {
    what: 'sending a right length and bad JSON',
    program: 'badJson',
    failure: { Chromium: 'silent', Firefox: 'unusable' },
  },
  { what: 'silent', program: 'silent', failure: 'silent' },
  { what: 'of an older protocol', program: 'olderProtocol', failure: 'host_too_old' },
  { what: 'of a newer protocol', program: 'newerProtocol', failure: 'host_too_new' },
  { what: 'that refuses a newer extension', program: 'refusesAsOlder', failure: 'host_too_old' },
  { what: 'that refuses an older extension', program: 'refusesAsNewer', failure: 'host_too_new' },
];

const LIMIT_MS = PATIENCE_MS;

spread(describe, ['Chromium', 'Firefox'] as const)('in %s, a host', (name) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await SUBJECTS[name]();
  });
  afterAll(() => subject?.close());

  spread(it, CASES)('$what gets its own sentence and remedy in the popup', async (kind) => {
    const failure = typeof kind.failure === 'string' ? kind.failure : kind.failure[name];
    const wanted = hostLinkText.failures[failure];
    using program = writeFakeHost(kind.program ?? 'silent');
    if (kind.missing === true) rmSync(program.path);
    const manifest = join(subject.manifests, `${HOST_NAME}.json`);
    mkdirSync(subject.manifests, { recursive: true });
    rmSync(manifest, { force: true });
    if (kind.program !== null)
      writeFileSync(
        manifest,
        JSON.stringify({
          name: HOST_NAME,
          description: 'test',
          path: program.path,
          type: 'stdio',
          ...subject.allow(kind.stranger === true),
        }),
      );

    const page = await subject.openPopup();
    try {
      await page.waitForFunction(
        (title) => document.body.textContent?.includes(title),
        { timeout: LIMIT_MS },
        wanted.title,
      );
      await page.waitForSelector('[aria-current=step][data-link=host]', { timeout: LIMIT_MS });
      const said = await page.evaluate(() => document.body.textContent);
      expect(said).toContain(wanted.remedy);
      // Nothing hangs on the host: a guide can be started all the same. That it was never installed is no fault, and one grey line.
      if (failure === 'not_installed') {
        expect(await page.$$('[data-guide]')).toHaveLength(4);
        expect(await page.$('.verdict')).toBeNull();
      } else {
        expect(said).toContain(wanted.body);
        // Which way is quicker nobody knows without a reader: both are offered.
        await page.waitForSelector('[data-guide]', { timeout: LIMIT_MS });
      }
    } finally {
      await page.close();
    }
  });
});
