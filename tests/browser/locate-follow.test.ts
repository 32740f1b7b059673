import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { during } from '../support/during.ts';
import {
  comes,
  drops,
  follow,
  now,
  RECORD,
  RECORD_PAGE,
  RECORD_PEN,
  searches,
  setAway,
} from '../support/locator/follow-lab.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import type { LocateLab } from '../support/locator/locate-lab-page.ts';
import { spread } from '../support/spread.ts';

// What is found out of a page that changes, and when: in the page `lab` follows steps as the content script does.
declare const lab: LocateLab;
declare const pen: HTMLButtonElement;

const own = during(() => launchLab());
let tab: Page;

async function opened(address: string, page: string): Promise<Page> {
  const one = await openDocuments(own.browser, { [address]: page });
  await one.evaluate(own.lab);
  return one;
}
beforeEach(async () => {
  tab = await opened(RECORD, RECORD_PAGE);
});
afterEach(() => tab.close());

const pause = (milliseconds: number): Promise<void> => new Promise((over) => setTimeout(over, milliseconds));

/** Does something in the page, then waits for the answer to become this. */
async function afterDoing(action: () => void, step: StepId, level: string): Promise<void> {
  await tab.evaluate(action);
  await comes(tab, step, level);
}

describe('following the page', () => {
  it('reads nothing of a page that nobody uses once its answers are there, and looks again when somebody does', async () => {
    await tab.goto(RECORD);
    // The lab keeps the browser's functions as it finds them.
    await tab.evaluate(() => {
      Object.assign(globalThis, { reads: 0 });
      const { checkVisibility } = Element.prototype;
      Element.prototype.checkVisibility = function (...options) {
        (globalThis as unknown as { reads: number }).reads += 1;
        return checkVisibility.apply(this, options);
      };
    });
    await tab.evaluate(own.lab);
    await follow(tab, 'E6');
    const readsIn = async (milliseconds: number, isAway: boolean): Promise<number> => {
      await setAway(tab, isAway);
      await pause(100);
      const reads = (): Promise<number> => tab.evaluate(() => (globalThis as unknown as { reads: number }).reads);
      const before = await reads();
      await pause(milliseconds);
      return (await reads()) - before;
    };
    await pause(2_000);
    expect(await readsIn(2_500, true)).toBe(0);
    expect(await readsIn(2_500, false)).toBeGreaterThan(0);
  });

  it.each([
    ['takes the ring over to its equal before the next frame', 'an equal', '', [0, true]],
    [
      'drops it before the next frame and finds it again',
      'one of other words',
      'Modifier mes coordonnées professionnelles',
      [1, false],
    ],
  ])('%s, where a target is replaced by %s', async (_, __, title, expected) => {
    await follow(tab, 'E6');
    // Searches keep a distance from one another.
    await pause(500);
    const seen = await tab.evaluate(async (other) => {
      const before = lab.drops;
      const next = pen.cloneNode(true) as HTMLButtonElement;
      if (other !== '') next.title = other;
      pen.replaceWith(next);
      await Promise.resolve();
      return [lab.drops - before, lab.ringed('E6') === document.querySelector('#pen')];
    }, title);
    expect(seen).toEqual(expected);
    await tab.waitForFunction(() => lab.now('E6') === 'sure' && lab.ringed('E6') === document.querySelector('#pen'));
  });

  it('says nothing any more when the target is removed', async () => {
    await follow(tab, 'E6');
    await afterDoing(() => pen.remove(), 'E6', 'none absent');
  });

  it('notices a target that a class reveals, without any node coming or going', async () => {
    await tab.evaluate(() => document.querySelector('main')?.classList.add('off'));
    await follow(tab, 'E6');
    expect(await now(tab, 'E6')).not.toBe('sure');
    await afterDoing(() => document.querySelector('main')?.classList.remove('off'), 'E6', 'sure');
  });

  it('notices a target that is enabled', async () => {
    await tab.evaluate(() => pen.setAttribute('disabled', ''));
    await follow(tab, 'E6');
    expect(await now(tab, 'E6')).toBe('none disabled');
    await afterDoing(() => pen.removeAttribute('disabled'), 'E6', 'sure');
  });

  it('notices a later target revealed while the current one stays sure', async () => {
    await tab.evaluate(() =>
      document.body.insertAdjacentHTML(
        'beforeend',
        '<form id=f hidden><label>Adresse e-mail <input type=email></label></form>',
      ),
    );
    await follow(tab, 'E6', 'E7');
    expect(await now(tab, 'E6')).toBe('sure');
    await afterDoing(() => document.querySelector('#f')?.removeAttribute('hidden'), 'E7', 'sure');
  });

  spread(it, [
    { steps: ['E6'], says: 'nothing else on the page', menu: '' },
    {
      steps: ['E4', 'E6'],
      says: 'an entry of the menu that leads there',
      menu: '<nav><a href="/pro">Données professionnelles</a></nav>',
    },
  ] as const)('finds what a component shows that is defined after seconds, in an open root: $says', async (one) => {
    const body = `${one.menu}<h1>E-POP</h1><p>Ma fiche</p><x-record></x-record>`;
    await tab.evaluate((html) => {
      document.body.innerHTML = html;
    }, body);
    await follow(tab, ...one.steps);
    await pause(4000);
    expect(await now(tab, 'E6')).not.toBe('sure');
    await tab.evaluate((html) => {
      const root = document.querySelector('x-record')?.attachShadow({ mode: 'open' });
      if (root !== undefined) root.innerHTML = html;
    }, `<h2>Coordonnées professionnelles</h2>${RECORD_PEN}`);
    await comes(tab, 'E6', 'sure');
  });

  it.each<[string, string, Partial<Record<'data' | 'title' | 'aria-label', string>>]>([
    ['its own words, the text node kept', '#words', { data: 'Supprimer' }],
    ['its title', '#words', { title: 'Supprimer la fiche', data: '' }],
    ['its label', '#words', { 'aria-label': 'Supprimer la fiche' }],
    ['the heading above it, the text node kept', 'h2', { data: 'Coordonnées bancaires' }],
  ])('drops within 200 ms what a page changes in place: %s', async (_, where, change) => {
    const drop = async (): Promise<number> => {
      await tab.evaluate(() => {
        const main = document.querySelector('#main');
        if (main !== null)
          main.innerHTML = '<section><h2>Coordonnées professionnelles</h2><button id=words>Modifier</button></section>';
      });
      await follow(tab, 'E6');
      expect(await now(tab, 'E6')).toBe('sure');
      await pause(1100);
      return tab.evaluate(
        async (selector, { data, ...attributes }) => {
          const [at, before, begun] = [document.querySelector(selector), lab.drops, performance.now()];
          for (const [name, value] of Object.entries(attributes)) at?.setAttribute(name, value);
          if (data !== undefined) (at?.firstChild as Text).data = data;
          while (lab.drops === before && performance.now() - begun < 3000)
            await new Promise((next) => setTimeout(next, 5));
          return performance.now() - begun;
        },
        where,
        change,
      );
    };
    // Beside other tests a moment can be long once.
    const tries: number[] = [];
    while (tries.length < 3 && !tries.some((took) => took < 200)) tries.push(await drop());
    expect(Math.min(...tries)).toBeLessThan(200);
  });

  it('points no longer at a number once it is seen to count down', async () => {
    const wallet = await opened(
      'https://wallet.esw.esante.gouv.fr/auth',
      `<title>Connexion</title><h1>Connexion</h1><p>Choisissez ce nombre dans l’application e-CPS de votre téléphone</p>
        <p id=n>56</p>`,
    );
    const shows = (text: string): Promise<void> =>
      wallet.evaluate((number) => {
        (document.querySelector('#n')?.firstChild as Text).data = number;
      }, text);
    await follow(wallet, 'L2');
    await comes(wallet, 'L2', 'sure');
    for (const count of ['55', '53']) {
      await shows(count);
      await comes(wallet, 'L2', 'none absent');
    }
    // Another number to find again, in the same place.
    await shows('81');
    await comes(wallet, 'L2', 'sure');
    await wallet.close();
  });

  it('points no longer at a code that a class alone has blurred', async () => {
    const modules = `<path d="${'M1 1h1v1h-1z'.repeat(200)}"/>`;
    const wallet = await opened(
      'https://wallet.esw.esante.gouv.fr/activation',
      `<title>Activation</title><h1>Scannez le QR code avec l’application</h1><style>.over{filter:blur(6px)}</style>
        <div id=box><svg aria-label="QR code" role=img width=200 height=200 viewBox="-2 -2 29 29">${modules}</svg></div>`,
    );
    await follow(wallet, 'A8');
    await comes(wallet, 'A8', 'sure');
    await wallet.evaluate(() => document.querySelector('#box')?.classList.add('over'));
    await comes(wallet, 'A8', 'none absent');
    await wallet.close();
  });

  // What lies over it by a class alone the overlay sees (extension/overlay/subject/watch-sight.ts).
  it('points no longer at what a class that lets no pointer through makes dead, without any node coming or going', async () => {
    await tab.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<style>.frozen{pointer-events:none}</style>'),
    );
    await follow(tab, 'E6');
    await afterDoing(() => document.querySelector('main')?.classList.add('frozen'), 'E6', 'none disabled');
  });

  it('points at nothing in a frame that the page around has covered, and again once it is free', async () => {
    const around = await opened(RECORD, '<title>E-POP</title><iframe style="width:600px;height:300px"></iframe>');
    await around.evaluate((page) => {
      const frame = document.querySelector('iframe');
      if (frame !== null) frame.srcdoc = page;
    }, RECORD_PAGE);
    const inner = await around.waitForFrame((frame) => frame !== around.mainFrame() && frame.url() === 'about:srcdoc');
    await inner.waitForSelector('#pen');
    await inner.evaluate(own.lab);
    await follow(inner, 'E6');
    await comes(inner, 'E6', 'sure');
    const cover = '<div id=cover style="position:fixed;inset:0;background:#0008">Attention</div>';
    await around.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), cover);
    await comes(inner, 'E6', 'none covered');
    await around.evaluate(() => document.querySelector('#cover')?.remove());
    await comes(inner, 'E6', 'sure');
    await around.close();
  });

  it('rings the last step that is sure before the others are asked, which then follow', async () => {
    await tab.evaluate(() => lab.follow(['E4', 'E5', 'E6', 'E7'], true));
    await tab.waitForFunction(() => lab.log.length > 1);
    const steps = await tab.evaluate(() => lab.log.map((one) => one.steps));
    expect(steps.slice(0, 2)).toEqual([['E6'], ['E4', 'E5', 'E6', 'E7']]);
    expect(await drops(tab)).toBe(0);
  });

  it('finds a later step that only a look at every element shows, though a glimpse was enough for the first ring', async () => {
    await tab.evaluate(() => {
      const box = document.body.appendChild(document.createElement('div'));
      box.attachShadow({ mode: 'open' }).innerHTML = '<form><label>Adresse e-mail <input type=email></label></form>';
      lab.follow(['E6', 'E7'], true);
    });
    await comes(tab, 'E7', 'sure');
    expect(await tab.evaluate(() => lab.log[0]?.steps)).toEqual(['E6']);
  });

  it('asks every step where no glimpse is enough', async () => {
    await tab.evaluate(() => {
      pen.disabled = true;
      lab.follow(['E4', 'E6'], true);
    });
    await tab.waitForFunction(() => lab.log.length > 0);
    expect(await tab.evaluate(() => lab.log[0]?.steps)).toEqual(['E4', 'E6']);
  });

  it('notices a session-expired notice that a class reveals', async () => {
    await tab.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<div id=n role=alert class=off>Votre session a expiré.</div>'),
    );
    await follow(tab, 'E6');
    expect(await now(tab, 'E6')).toBe('sure');
    await afterDoing(() => document.querySelector('#n')?.classList.remove('off'), 'E6', 'none session-over');
  });

  it('drops and waits when the route changes', async () => {
    await follow(tab, 'E6');
    const before = await drops(tab);
    await tab.evaluate(() => history.pushState({}, '', '/autre'));
    await tab.waitForFunction((count) => lab.drops > count, {}, before);
    await comes(tab, 'E6', 'sure');
  });

  it('watches inside shadow roots', async () => {
    await tab.evaluate(() => {
      pen.remove();
      const host = document.createElement('div');
      document.querySelector('main')?.append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>…</p>';
    });
    await follow(tab, 'E6');
    await afterDoing(
      () => {
        const root = document.querySelector('main > div')?.shadowRoot;
        if (root) root.innerHTML = '<button title=Modifier><i class=icon-pencil></i>…</button>';
      },
      'E6',
      'sure',
    );
  });

  it('searches at most ten times a second, and less under a storm that changes nothing', async () => {
    await follow(tab, 'E6');
    const made = await tab.evaluate(async () => {
      const before = lab.searches();
      const end = performance.now() + 3000;
      while (performance.now() < end) {
        document.querySelector('main')?.append(document.createElement('i'));
        await new Promise((next) => setTimeout(next, 7));
      }
      return lab.searches() - before;
    });
    expect(made).toBeLessThanOrEqual(10);
    expect(made).toBeGreaterThan(0);
  });

  spread(it, [
    'renames',
    'rewrites the title of',
    'doubles',
    'hides, by its style sheet alone,',
    'covers, by its style sheet alone,',
    'disables',
    'gives an equal to, in a component that gets its insides,',
  ] as const)('never points at a control that the page %s between two looks', async (what) => {
    const made = await tab.evaluate(async (name) => {
      const veil = '<div id=veil style="display:none; position:fixed; inset:0; background:white"></div>';
      document.querySelector('main')?.insertAdjacentHTML('beforeend', `<x-late></x-late>${veil}`);
      const sheet = document.styleSheets[0];
      const changes: Readonly<Record<typeof name, () => unknown>> = {
        renames: () => {
          pen.title = 'Supprimer';
          pen.querySelector('svg')?.remove();
        },
        'rewrites the title of': () => {
          (document.querySelector('h1')?.firstChild as Text).data = 'Aide';
          document.title = 'Aide';
        },
        doubles: () => pen.after(pen.cloneNode(true)),
        'hides, by its style sheet alone,': () => sheet?.insertRule('#pen { display: none }'),
        'covers, by its style sheet alone,': () => sheet?.insertRule('#veil { display: block !important }'),
        disables: () => pen.setAttribute('disabled', ''),
        'gives an equal to, in a component that gets its insides,': () =>
          document.querySelector('x-late')?.attachShadow({ mode: 'open' }).append(pen.cloneNode(true)),
      };
      lab.follow(['E6']);
      // The first search is a task that is due before this one; the next frame comes after both.
      await new Promise((due) => setTimeout(due));
      const count = lab.searches();
      changes[name]();
      await new Promise((later) => setTimeout(later, 400));
      return count;
    }, what);
    expect(made).toBe(1);
    await tab.waitForFunction(() => lab.searches() > 1);
    expect(await tab.evaluate(() => lab.log.flatMap(({ levels }) => levels))).not.toContain('sure');
  });

  it('points at a control after two looks at a page that only animates', async () => {
    await tab.evaluate(() => {
      const title = document.querySelector('h1');
      setInterval(() => title?.setAttribute('style', `opacity: ${Math.random() + 0.1}`), 4);
    });
    await follow(tab, 'E6');
    expect(await now(tab, 'E6')).toBe('sure');
  });

  it('stops at once when aborted', async () => {
    await follow(tab, 'E6');
    await tab.evaluate(() => lab.stop());
    const before = await searches(tab);
    await tab.evaluate(() => pen.remove());
    await pause(400);
    expect(await searches(tab)).toBe(before);
  });
});
