import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { ORANGE, PEN } from '../support/locator/page-parts.ts';

const FICHE = `<h1>Ma fiche</h1>
  <section><button>Plier</button><h2>Coordonnées professionnelles</h2><a href="/2" ${ORANGE} title="Modifier">${PEN}</a></section>`;

/** What a page that comes by mail may do to reach somebody; the script also takes the pen away. */
const hostile = (
  stranger: string,
): string => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>E-POP</title>
<link rel=preconnect href="${stranger}"><link rel=stylesheet href="${stranger}/style">
<style>@import "${stranger}/import"; h1 { background: url(${stranger}/ground) }</style></head>
<body onload="fetch('${stranger}/onload')">${FICHE}<img src="${stranger}/img"><iframe src="${stranger}/frame"></iframe>
<iframe srcdoc="<script>new WebSocket('${stranger.replace('http', 'ws')}')</script>"></iframe>
<script>document.querySelector('section').remove(); navigator.sendBeacon('${stranger}/beacon'); open('${stranger}/open');
new WebSocket('${stranger.replace('http', 'ws')}'); new Worker(URL.createObjectURL(new Blob(["fetch('${stranger}/worker')"])))</script></body></html>`;

it('of a page that came by mail `npm run why` runs no script and reaches nobody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'why-'));
  const heard: string[] = [];
  const server = createServer((socket) => {
    heard.push('somebody');
    socket
      .once('data', (data) => heard.push(data.toString('latin1').split('\r\n')[0] ?? ''))
      .on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const file = join(folder, 'page.html');
  writeFileSync(file, hostile(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  const why = spawn(process.execPath, ['scripts/why.ts', file, 'E6', '--all'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await text(why.stdout);
  server.close();
  rmSync(folder, { recursive: true });
  expect(heard).toEqual([]);
  expect(said).toContain('answer: sure');
  expect(said).toContain('says nothing of it: <button> Plier');
});
