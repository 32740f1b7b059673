import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, WebWorker } from 'puppeteer';

/** What another extension, which wants to know what ours knows, has in its manifest in every browser. */
const MANIFEST = {
  manifest_version: 3,
  name: 'stranger',
  version: '1.0',
  permissions: ['tabs', 'nativeMessaging', 'storage'],
} as const;

/** A folder with such an extension, which is removed with it. @param files by their names */
export function strangerFolder(
  manifest: object,
  files: Readonly<Record<string, string>>,
): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'compagnon-stranger-'));
  const all = { ...files, 'manifest.json': JSON.stringify({ ...MANIFEST, ...manifest }) };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(path, name), text);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Asks our background for something, without anybody's click. @param stranger its background or a page of it */
export const askOurs = (stranger: Page | WebWorker, ours: string, message: object): Promise<object> =>
  stranger.evaluate(
    (id, asked) =>
      chrome.runtime.sendMessage(id, asked).then(
        (answer: unknown) => ({ answer }),
        (error: unknown) => ({ refused: String(error) }),
      ),
    ours,
    message,
  );

interface Heard {
  readonly heard: readonly unknown[];
  readonly refused: string;
}

/** What comes on a port of ours, or of our host program, after a word. @param ours null for the host */
export const heardOn = (stranger: Page | WebWorker, ours: string | null, name: string, word: object): Promise<Heard> =>
  stranger.evaluate(
    (id, called, said) =>
      new Promise<Heard>((done) => {
        const heard: unknown[] = [];
        const port = id === null ? chrome.runtime.connectNative(called) : chrome.runtime.connect(id, { name: called });
        port.onMessage.addListener((one) => heard.push(one));
        port.onDisconnect.addListener(() =>
          done({ heard, refused: port.error?.message ?? chrome.runtime.lastError?.message ?? 'closed' }),
        );
        setTimeout(() => done({ heard, refused: 'silence' }), 3000);
        port.postMessage(said);
      }),
    ours,
    name,
    word,
  );

/** For a host that answers whoever is allowed to ask. */
export const HELLO = { id: 1, type: 'hello', protocol: { min: 1, max: 99 }, client: { version: '1.0.0' } } as const;
