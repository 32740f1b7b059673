import type { Page } from 'puppeteer';
import type { StepId } from '../../../shared/guides/guide.ts';
import { address } from '../../portals/addresses.ts';
import { truthOf } from '../../portals/drawings.ts';
import type { Drawings, Portals } from '../../portals/server.ts';
import { APP_CODE } from '../../portals/session.ts';
import { clickAt, find, isShown, type PracticeWindow, typeAt } from '../portal-page.ts';
import { until } from '../until.ts';

interface Met {
  /** What hid the control was opened. */
  readonly opened?: boolean;
  /** The target has ended; what brings it back is on the page. */
  readonly renewal?: boolean;
}

/**
 * A person who walks through the portals, and a watcher who is asked at every step what is shown. The person knows the pages
 * (the truth), never the help: the same walk runs with and without the extension.
 */
export interface Walk {
  readonly page: Page;
  readonly portals: Portals;
  readonly drawing: Drawings;
  /** Called when the control of the step is on the page, before it is used. */
  readonly expectStep: (step: StepId, options?: Met) => Promise<void>;
  /** Called on a page on which nothing is to be pointed at. */
  readonly expectNothing: (why: string) => Promise<void>;
}

const truth = (walk: Walk, step: StepId) => truthOf(step, walk.drawing);

const shown = async (walk: Walk, step: StepId, path: string | undefined): Promise<boolean> => {
  if (path === undefined) return false;
  const element = await find(walk.page, truth(walk, step), path);
  return element !== null && (await isShown(element));
};

/** Waits for the control of the step, opens what hides it, and lets the watcher look both times. */
async function meet(walk: Walk, step: StepId): Promise<void> {
  const { at, opener } = truth(walk, step);
  await until(
    `step ${step} on the page`,
    async () => (await shown(walk, step, at)) || (await shown(walk, step, opener)),
  );
  await walk.expectStep(step);
  if (opener === undefined || (await shown(walk, step, at))) return;
  await clickAt(walk.page, truth(walk, step), opener);
  await walk.expectStep(step, { opened: true });
}

async function click(walk: Walk, step: StepId): Promise<void> {
  await meet(walk, step);
  await clickAt(walk.page, truth(walk, step));
}

async function send(walk: Walk, step: StepId): Promise<void> {
  const { submit, at } = truth(walk, step);
  await clickAt(walk.page, truth(walk, step), submit ?? at);
}

/** Types into the first field and, after Tab, into the second. One-digit boxes move on by themselves. */
async function typeTwo(walk: Walk, step: StepId, first: string, second: string): Promise<void> {
  const wanted = truth(walk, step);
  const boxes = (wanted.or ?? []).find((path) => path.includes('.boite'));
  await typeAt(walk.page, wanted, first, boxes ?? wanted.at);
  // The last box of the first code has already moved on to the first of the second.
  if (boxes === undefined) await walk.page.keyboard.press('Tab');
  await walk.page.keyboard.type(second);
  await walk.page.keyboard.press('Tab');
}

async function typeCode(walk: Walk, code: string): Promise<void> {
  const wanted = truth(walk, 'A9');
  const box = (wanted.or ?? []).find((path) => path.includes('.boite'));
  await typeAt(walk.page, wanted, code, box ?? wanted.at);
  await send(walk, 'A9');
}

/** Waits for the page's own refusal; the help's words are not looked at. */
const alertShown = (walk: Walk): Promise<boolean> =>
  until('a refusal', async () => {
    for (const frame of walk.page.frames()) {
      const refused = await frame.evaluate(
        (places) =>
          places.some((place) => {
            const alert = (globalThis as unknown as Partial<PracticeWindow>).practice?.find(place);
            return (alert?.textContent ?? '').trim() !== '';
          }),
        ['[role=alert]', 'o-formulaire >>> [role=alert]'],
      );
      if (refused) return true;
    }
    return false;
  });

/** Waits until the page says that all is done: what the server knows, the page may show later. */
const endShown = (walk: Walk): Promise<boolean> =>
  until('the last page', async () => {
    for (const frame of walk.page.frames())
      if (await frame.evaluate((said) => new RegExp(said).test(document.body?.textContent ?? ''), END)) return true;
    return false;
  });
const END = [
  'e-CPS est (?:activée|active|prête)',
  'e-CPS activée',
  'enregistrée',
  'ont été mises à jour',
  'prise en compte',
].join('|');

/** A2 to A10, with an expired QR code, a refused code and two codes that differ on the way. */
export async function walkActivation(walk: Walk): Promise<void> {
  const { page, portals } = walk;
  await page.goto(address('wallet'));
  await click(walk, 'A2');
  await click(walk, 'A3');
  await click(walk, 'A4');
  await until('the page that waits for the card', async () => /carte|lecture/i.test(await page.title()));
  await walk.expectNothing('the card is being read in native windows');
  portals.acceptCard();
  await click(walk, 'A6');
  await click(walk, 'A7');
  await meet(walk, 'A8');
  portals.expireQr();
  await until('the expired QR code', async () => (await page.title()).includes('expir'));
  if (truth(walk, 'A8').renewal === undefined) await walk.expectNothing('the QR code has expired');
  else await walk.expectStep('A8', { renewal: true });
  const again = await page.$('#app form button, #app form input[type=submit], #app p-bouton');
  await again?.click();
  await meet(walk, 'A8');
  portals.scan();
  await meet(walk, 'A9');
  await typeCode(walk, '111111');
  await alertShown(walk);
  await meet(walk, 'A9');
  await typeCode(walk, APP_CODE);
  await meet(walk, 'A10');
  await typeTwo(walk, 'A10', '2580', '2581');
  await send(walk, 'A10');
  await alertShown(walk);
  await meet(walk, 'A10');
  await typeTwo(walk, 'A10', '2580', '2580');
  await send(walk, 'A10');
  await until('the end of the activation', async () => portals.session.activated);
  await endShown(walk);
  await walk.expectNothing('the activation is over');
}

/** E1 to E8, with refused contact details on the way. */
export async function walkContactDetails(walk: Walk): Promise<void> {
  const { page, portals } = walk;
  await page.goto(address('ordre'));
  await click(walk, 'E1');
  await meet(walk, 'E2');
  await typeTwo(walk, 'E2', 'pratique', 'pratique');
  await send(walk, 'E2');
  await click(walk, 'E3');
  await click(walk, 'E4');
  await click(walk, 'E5');
  await click(walk, 'E6');
  await meet(walk, 'E7');
  await typeTwo(walk, 'E7', 'pratique@exemple', '0601020304');
  await click(walk, 'E8');
  await alertShown(walk);
  await meet(walk, 'E8');
  await typeTwo(walk, 'E7', 'pratique@example.org', '0601020304');
  await click(walk, 'E8');
  await until('the details saved', async () => portals.session.saved);
  await endShown(walk);
  await walk.expectNothing('the details are saved');
}

/** L1 and L2. */
export async function walkSignIn(walk: Walk): Promise<void> {
  await walk.page.goto(address('wallet', '/auth'));
  await meet(walk, 'L1');
  await typeAt(walk.page, truth(walk, 'L1'), '899700218896');
  await send(walk, 'L1');
  await meet(walk, 'L2');
  walk.portals.approve();
  await until('the end of the login', async () => /connect|bienvenue|bonjour|OK/i.test(await walk.page.title()));
  await walk.expectNothing('the login is over');
}
