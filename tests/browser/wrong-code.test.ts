import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actText } from '../../shared/messages/fr/acts.ts';
import { cardCodeText } from '../../shared/messages/fr/card-code.ts';
import { evidenceText } from '../../shared/messages/fr/evidence.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { countsIn, MOST_COUNTS } from '../support/card/counts.ts';
import {
  type GivenCode,
  giveCode,
  type OtherProgram,
  SELECT_ROOT,
  startOtherProgram,
} from '../support/card/other-program.ts';
import { DEFAULT_READER, type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { titleOf } from '../support/desks/desks.ts';
import { type Guided, launchGuided } from '../support/guide/guided.ts';
import { choose, press } from '../support/guide/panel-page.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';

// The card's code as the browser's own window gives it: by another program of this computer, while a guide stands where it is asked for.
/** Milliseconds in which tries that are counted would be counted again. */
const NEXT_COUNT_MS = 3_000;
const OF_WRONG_CODE: readonly string[] = ['wrong-code', 'card-code-unknown', 'pin-blocked', 'unblocking-code-lost'];

inBrowsers(describe)('in %s, at the step that asks for the card’s code', (kind) => {
  let pcscd: Pcscd;
  let card: InsertedCard;
  let guided: Guided;
  let panel: Page;
  let program: OtherProgram;
  beforeAll(async () => {
    pcscd = await startPcscd();
    card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist') });
    await card.powered;
    guided = await launchGuided(kind, { withHost: true });
    panel = await guided.startGuide('activate-with-card');
    await panel.waitForSelector('button[data-step]');
    await choose(panel, 'A5');
    await panel.waitForSelector('[data-card-state]');
    program = await startOtherProgram(`${DEFAULT_READER.name} 00 00`);
    // The count from which the next ones start.
    await until('a count', async () => countsIn(card.log) > 1);
  });
  afterAll(async () => {
    await program?.[Symbol.asyncDispose]();
    await guided?.close();
    await card?.remove();
    await pcscd?.[Symbol.asyncDispose]();
  });

  const give = (code: GivenCode) => giveCode(program, code);
  const told = (page: Page): Promise<string | null> =>
    page.evaluate(() => document.querySelector('[data-code] .notice-title')?.textContent ?? null);
  const untilTold = (title: string, page = panel): Promise<unknown> =>
    until(title, async () => (await told(page)) === title);
  const troubles = async (page: Page): Promise<readonly string[]> => {
    await page.waitForSelector('[data-trouble]');
    return page.evaluate(() =>
      [...document.querySelectorAll('[data-trouble]')].map((one) => one.getAttribute('data-trouble') ?? ''),
    );
  };
  const filled = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => [...document.querySelectorAll('.button-main')].map((one) => one.textContent?.trim() ?? ''));

  it('a press on "Ça ne marche pas" tells that no wrong code was counted', async () => {
    await press(panel, panelText.trouble);
    await untilTold(cardCodeText.uncounted.title);
    await press(panel, panelText.troubles.back);
  });

  it('a wrong code is told by the next counts, with the tries that are left', async () => {
    await give('wrong');
    const from = card.log.length;
    await untilTold(cardCodeText.wrong(2).title);
    expect(countsIn(card.log, from)).toBeLessThanOrEqual(MOST_COUNTS);
  });

  it('the troubles of a wrong code then come first', async () => {
    await press(panel, panelText.trouble);
    // Two tries are left: that the card is blocked is not offered.
    expect((await troubles(panel)).slice(0, 2)).toEqual(OF_WRONG_CODE.slice(0, 2));
    await press(panel, panelText.troubles.back);
  });

  it('the popup tells it too', async () => {
    const popup = await guided.openPage('popup.html');
    await untilTold(cardCodeText.wrong(2).title, popup);
    await popup.close();
    await panel.bringToFront();
  });

  it('the bubble on the page tells it too, without any number of the card', async () => {
    // A page that shows no step: the browser’s window is over it.
    const page = await guided.browser.newPage();
    await page.goto('https://wallet.esw.esante.gouv.fr/nulle-part');
    const words = await until('a bubble', async () => {
      const [seen] = await readOverlays(page);
      return seen?.words.includes(cardCodeText.bubble.wrong.title) ? seen.words : null;
    });
    expect(words).not.toMatch(/essais?\s*[0-3]|[0-3]\s*essai/);
    await page.close();
    await panel.bringToFront();
  });

  it('the last try ends the way with the card: going on without it is the one thing to do', async () => {
    await choose(panel, 'A5');
    await give('wrong');
    await untilTold(cardCodeText.wrong(1).title);
    await until(
      'one filled button',
      async () => JSON.stringify(await filled(panel)) === JSON.stringify([actText['without-card']]),
    );
  });

  it('the right code is told to be right, and where the error comes from once it does not work', async () => {
    await give('right');
    await untilTold(cardCodeText.right.title);
    await press(panel, panelText.trouble);
    await untilTold(cardCodeText.rightElsewhere.title);
    expect((await filled(panel)).length).toBeLessThan(2);
    const behind = await troubles(panel);
    expect(behind).toContain('error-after-pin');
    expect(behind.filter((id) => OF_WRONG_CODE.includes(id))).toEqual([]);
  });

  it('nothing but the card’s own questions about its tries was sent meanwhile', () => {
    const from = card.log.findIndex(({ command }) => command[1] === 0x20);
    const ours = card.log
      .slice(from)
      .map(({ command }) => command.toString('hex').toUpperCase())
      .filter((command) => command !== SELECT_ROOT && !command.startsWith('0020'));
    expect(new Set(ours.map((command) => command.slice(0, 4)))).toEqual(new Set(['00CB', '00C0']));
  });
});

inBrowsers(describe)('in %s, while no guide stands at the code', (kind) => {
  let pcscd: Pcscd;
  let card: InsertedCard;
  let guided: Guided;
  let program: OtherProgram;
  beforeAll(async () => {
    pcscd = await startPcscd();
    card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist') });
    await card.powered;
    guided = await launchGuided(kind, { withHost: true });
    program = await startOtherProgram(`${DEFAULT_READER.name} 00 00`);
  });
  afterAll(async () => {
    await program?.[Symbol.asyncDispose]();
    await guided?.close();
    await card?.remove();
    await pcscd?.[Symbol.asyncDispose]();
  });

  const give = (code: GivenCode) => giveCode(program, code);
  const untilSaid = (page: Page, words: string): Promise<unknown> =>
    until(words, () => page.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, words));

  it.each(['popup.html', 'sidepanel.html#guide=activate-with-card'])(
    '%s tells a wrong code by the next counts',
    async (path) => {
      const page = await guided.openPage(path);
      if (path.startsWith('sidepanel')) {
        await page.waitForSelector('button[data-step]');
        await choose(page, 'A3');
      }
      await untilSaid(page, titleOf('linux-not-foreseen'));
      await give('wrong');
      const from = card.log.length;
      await untilSaid(page, evidenceText.pin.left(2));
      expect(countsIn(card.log, from)).toBeLessThanOrEqual(MOST_COUNTS);
      await give('right');
      await until('three tries', () =>
        page.evaluate((words) => !document.body.textContent?.includes(words), evidenceText.pin.left(2)),
      );
      await page.close();
    },
  );

  it('the welcome page in view has the tries counted, each time with two commands at most, and no page none', async () => {
    const counts = () => countsIn(card.log);
    const page = await guided.openPage('welcome.html');
    const untilCounted = async (times: number): Promise<void> => {
      const before = counts();
      await until('counts', async () => counts() >= before + times);
    };
    // The first reading has one of its own.
    await untilCounted(2);
    const from = card.log.length;
    await untilCounted(2);
    const sent = card.log.slice(from).map(({ command }) => command[1]);
    expect(new Set(sent)).toEqual(new Set([0xcb, 0xc0]));
    await page.close();
    await sleep(NEXT_COUNT_MS);
    const after = counts();
    await sleep(NEXT_COUNT_MS);
    expect(counts()).toBe(after);
  });
});
