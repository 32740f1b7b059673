import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CHROMIUM_FLAGS, EXTENSION_ID, registerHost } from '../../../tests/support/browser/chromium.ts';
import { clickAgainAndAgain, type Openings, stopwatch } from './in-browser.ts';

const WARM_UP = 2;
/** For one turn of both pages, ms; a turn takes about two seconds. */
const TURN_LIMIT_MS = 20_000;

/**
 * Opens the popup of a built extension, and an empty page of it, by turns in a Chromium of its own.
 * @param verdict the one that a popup is to show
 * @throws when the openings are not done in time
 */
export async function openingsOf(build: string, verdict: string, turns: number): Promise<Openings> {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-bench-'));
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  equip(extension, build, verdict, turns, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  // The icon stands beside the address; one that must come out of the menu first takes 250 ms for that.
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const pinned = { extensions: { pinned_extensions: [EXTENSION_ID] } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(pinned));
  registerHost(profile, 'dist/host/compagnon-ecps');
  const flags = ['--headless=new', `--user-data-dir=${profile}`, `--load-extension=${extension}`];
  const chromium = spawn('/usr/bin/chromium', [...CHROMIUM_FLAGS, ...flags], { stdio: 'ignore' });
  try {
    const signal = AbortSignal.timeout((WARM_UP + turns) * TURN_LIMIT_MS);
    const [request, response] = await once(server, 'request', { signal });
    response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
    return JSON.parse(await text(request)) as Openings;
  } finally {
    const ended = once(chromium, 'exit');
    chromium.kill();
    await ended;
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Copies the extension with an empty page beside the popup, a stopwatch in both, and a tab that opens them. */
function equip(extension: string, build: string, verdict: string, turns: number, address: string): void {
  cpSync(build, extension, { recursive: true });
  const write = (name: string, content: string): void => writeFileSync(join(extension, name), content);
  const head = '<head><script src="/stopwatch.js"></script>';
  write('popup.html', readFileSync(join(build, 'popup.html'), 'utf8').replace('<head>', head));
  write('empty.html', `<!doctype html><html>${head}</head><body style="width: 25rem"><p class="empty">empty</p>`);
  write('stopwatch.js', `(${stopwatch})(${JSON.stringify(verdict)});`);
  write('clicks.js', `(${clickAgainAndAgain})(${turns}, ${WARM_UP}, ${JSON.stringify(address)});`);
  write('clicks.html', '<!doctype html><title>clicks</title><script src="/clicks.js"></script>');
  // The extension's own policy lets no page make a request, the one that posts the times neither.
  const manifest = readFileSync(join(build, 'manifest.json'), 'utf8');
  write('manifest.json', manifest.replace("connect-src 'none'", `connect-src ${address}`));
  appendFileSync(join(extension, 'background.js'), ';chrome.tabs.create({ url: "clicks.html" });');
}
