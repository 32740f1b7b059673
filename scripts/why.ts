import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { readWalk } from '../extension/guide/walk/walk-file.ts';
import { descriptors } from '../shared/guides/descriptors.ts';
import type { StepId } from '../shared/guides/guide.ts';
import { plainText } from '../shared/plain-text.ts';
import { FOREIGN_PAGE } from '../tests/portals/foreign-page.ts';
import { startPortals } from '../tests/portals/server.ts';
import { launchChromium } from '../tests/support/browser/chromium.ts';
import { bundleWhy, openDocuments } from '../tests/support/locator/locate-lab.ts';
import { linesOf } from './why/explanation-lines.ts';
import type { AskWhy } from './why/in-page.ts';
import { whyWalk } from './why/why-walk.ts';

declare const why: AskWhy;

// Why a step has the ring it has, or none: `npm run why -- PAGE.html E6 [--url https://…] [--all]`, with a page or the address of a practice
// portal. Of a walk, `npm run why -- WALK.json [E6]`, all its pages.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, all: { type: 'boolean' } },
});
const [where, named] = positionals;
const isAddress = where !== undefined && /^https:/.test(where);
if (where !== undefined && !isAddress && !existsSync(where)) {
  console.error(`${where}: no such file`);
  process.exit(2);
}
const html = where === undefined || isAddress ? '' : readFileSync(where, 'utf8');
if (html.startsWith('{')) {
  const isSame = await whyWalk(readWalk(html), named);
  process.exit(isSame ? 0 : 1);
}
const step = [...descriptors.keys()].find((id) => id === named);
if (where === undefined || step === undefined) {
  console.error(
    `npm run why -- PAGE.html STEP [--url https://…] [--all]\nnpm run why -- WALK.json [STEP]\nsteps: ${[...descriptors.keys()].join(' ')}`,
  );
  process.exit(2);
}

/** An address at which the step may be looked for, when the page does not say its own. */
function addressFor(wanted: StepId): string {
  const { hosts = [], notHosts = [] } = descriptors.get(wanted)?.page ?? {};
  const host = hosts.find((one) => !notHosts.includes(one)) ?? 'localhost';
  return `https://${host.replace(/^\*\./, 'e-pop.')}/`;
}

/** For a file the browser resolves no host, so that it connects to nobody. */
const NOBODY = '--host-resolver-rules=MAP * ~NOTFOUND';

const portals = isAddress ? await startPortals({ port: 0 }) : null;
const { browser, close } = await launchChromium({
  extension: null,
  host: null,
  ...(portals === null ? { args: [NOBODY] } : { portalsPort: portals.port }),
});
try {
  let page: Page;
  if (portals === null) {
    page = await openDocuments(browser, { [values.url ?? addressFor(step)]: html }, FOREIGN_PAGE);
  } else {
    page = await browser.newPage();
    await page.goto(where, { waitUntil: 'load' });
  }
  const script = await bundleWhy();
  for (const frame of page.frames()) {
    await frame.evaluate(script);
    const explanation = await frame.evaluate((id) => why(id), step);
    const title = frame === page.mainFrame() ? step : `${step} in the frame ${frame.url()}`;
    console.log(linesOf(title, explanation).join('\n'));
    if (values.all === true)
      for (const one of explanation.silent) console.log(plainText(`  says nothing of it: ${one}`));
  }
} finally {
  await close();
  await portals?.close();
}
