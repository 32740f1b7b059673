import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { actText } from '../../shared/messages/fr/acts.ts';
import { cardCodeText } from '../../shared/messages/fr/card-code.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { countsIn } from '../support/card/counts.ts';
import { giveCode, type OtherProgram, startOtherProgram } from '../support/card/other-program.ts';
import { DEFAULT_READER, type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { type Guided, launchGuided } from '../support/guide/guided.ts';
import { inSightOf } from '../support/guide/in-sight.ts';
import { choose, press } from '../support/guide/panel-page.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';
import { cardNamed, cpsCard } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';
import { pharmacist } from '../virtual-card/profiles.ts';
import type { Card } from '../virtual-card/transport.ts';

// What was seen of a card stays true of it: taken out, its program gone, its guide stopped, its troubles open.
/** Milliseconds in which readers and tries are looked at again. */
const NEXT_LOOKS_MS = 4_000;
/** Milliseconds after which a helper program that nobody needs has ended. */
const PROGRAM_ENDS_MS = 10_000;
const OTHER_CARD = cpsCard({ ...pharmacist, serial: '11223344' });

inBrowsers(describe)('in %s, a card that was blocked', (kind) => {
  let pcscd: Pcscd;
  let card: InsertedCard;
  let guided: Guided;
  let panel: Page;
  let program: OtherProgram | undefined;
  const insert = async (inside: Card): Promise<void> => {
    card = await insertCard({ port: DEFAULT_READER.port, card: inside });
    await card.powered;
  };
  beforeAll(async () => {
    pcscd = await startPcscd();
    await insert(cardNamed('cps3-pharmacist'));
    guided = await launchGuided(kind, { withHost: true });
    panel = await guided.startGuide('activate-with-card');
    await panel.waitForSelector('button[data-step]');
    await choose(panel, 'A5');
    program = await startOtherProgram(`${DEFAULT_READER.name} 00 00`);
    await until('a count', async () => countsIn(card.log) > 1);
    for (let wrong = 0; wrong < 3; wrong += 1) await giveCode(program, 'wrong');
  });
  afterAll(async () => {
    await program?.[Symbol.asyncDispose]();
    await guided?.close();
    await card?.remove();
    await pcscd?.[Symbol.asyncDispose]();
  });

  /** Waits until the page says it and fills this one button. */
  const untilSaid = (page: Page, title: string, button: string): Promise<unknown> =>
    until(`${title} and ${button}`, async () => {
      const { says, filled } = await inSightOf(page);
      return says.includes(title.replaceAll('\u00a0', ' ')) && filled.join() === button;
    });
  const isBlockedIn = (page: Page) => untilSaid(page, cardCodeText.wrong(0).title, actText['without-card']);

  it('is told so, and the way without it is the one thing to press', async () => {
    await isBlockedIn(panel);
  });

  it('is as blocked once it is taken out', async () => {
    await program?.[Symbol.asyncDispose]();
    program = undefined;
    await card.remove();
    await sleep(NEXT_LOOKS_MS);
    await isBlockedIn(panel);
  });

  it('is so above what else can go wrong, which was asked for', async () => {
    await press(panel, panelText.trouble);
    await panel.waitForSelector('[data-trouble]');
    await isBlockedIn(panel);
    await press(panel, panelText.troubles.back);
    await isBlockedIn(panel);
  });

  it('is so in a popup', async () => {
    const popup = await guided.openPage('popup.html');
    await isBlockedIn(popup);
    await popup.close();
  });

  it('is so after a step back, and back again', async () => {
    await panel.bringToFront();
    await choose(panel, 'A4');
    await isBlockedIn(panel);
    await choose(panel, 'A5');
  });

  it('is so after all is closed, and says nothing of another card once that one’s own tries are read', async () => {
    await panel.close();
    await sleep(PROGRAM_ENDS_MS);
    const empty = await guided.openPage('sidepanel.html');
    await isBlockedIn(empty);
    await empty.close();
    await insert(OTHER_CARD);
    const again = await guided.openPage('sidepanel.html');
    await until('its tries', async () => countsIn(card.log) > 0);
    await until('nothing of a blocked card', async () => {
      const { says } = await inSightOf(again);
      return says.length > 3 && !says.some((one) => one.includes('est bloquée'));
    });
    await again.close();
  });
});
