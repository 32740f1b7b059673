import type { CDPSession } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { Descriptor } from '../../shared/guides/descriptor.ts';
import { during } from '../support/during.ts';
import { launchLab, launchWholeChromium } from '../support/locator/launch-lab.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import type { Answer, LocateLab } from '../support/locator/locate-lab-page.ts';
import { CONTACT_FIELDS, EPOP } from '../support/locator/page-parts.ts';
import { spread } from '../support/spread.ts';

declare const lab: LocateLab;

const own = during(() => launchLab(launchWholeChromium));

const FORM = `<h1>Données professionnelles</h1><h2>Coordonnées professionnelles</h2><form>${CONTACT_FIELDS}<button data-is=target>Enregistrer</button></form>`;
/** So much processor time one look of ours may take from the page, milliseconds: half of it was met beside others, what has no bound takes seconds. */
const STALL = 200;

/** What a page may hold besides the form, put there by a script of the page, and what is answered then. */
const PAGES: readonly { readonly says: string; readonly make: () => void; readonly answer: Partial<Answer> }[] = [
  {
    says: 'a million nodes, half of them elements',
    make: () => {
      document.body.insertAdjacentHTML('beforeend', '<p>x<b>y</b></p>'.repeat(250000));
    },
    answer: { level: 'none', reason: 'page-too-large' },
  },
  {
    says: 'three hundred thousand controls',
    make: () => {
      document.body.insertAdjacentHTML('beforeend', `<div hidden>${'<a href="/x">Modifier</a>'.repeat(300000)}</div>`);
    },
    answer: { level: 'none', reason: 'page-too-large' },
  },
  {
    says: 'a shadow root with half a million elements',
    make: () => {
      const host = document.createElement('x-list');
      host.attachShadow({ mode: 'open' }).innerHTML = '<i>x</i>'.repeat(500000);
      document.body.append(host);
    },
    answer: { level: 'none', reason: 'page-too-large' },
  },
  {
    says: 'a million texts in one paragraph that is not shown',
    make: () => {
      document.body.insertAdjacentHTML('beforeend', `<p style="display:none">${'x<!---->'.repeat(500000)}</p>`);
    },
    answer: { level: 'none', reason: 'page-too-large' },
  },
  {
    says: 'a million texts in a hundred paragraphs',
    make: () => {
      for (let paragraph = 0; paragraph < 100; paragraph += 1) {
        const texts = Array.from({ length: 10_000 }, () => document.createTextNode('x '));
        document.body.appendChild(document.createElement('p')).append(...texts);
      }
    },
    answer: { level: 'none', reason: 'page-too-large' },
  },
  {
    says: 'two hundred thousand texts and comments in one paragraph',
    make: () => {
      document.body.insertAdjacentHTML('beforeend', `<p style="display:none">${'x<!---->'.repeat(100000)}</p>`);
    },
    answer: {},
  },
  {
    says: 'a thousand buttons that are each named by three thousand elements',
    make: () => {
      const ids = Array.from({ length: 3000 }, (_, n) => `i${n}`);
      document.body.insertAdjacentHTML(
        'beforeend',
        ids.map((id) => `<span id=${id}>Mot ${id}</span>`).join('') +
          `<button aria-labelledby="${ids.join(' ')}">x</button>`.repeat(1000),
      );
    },
    answer: { level: 'sure', at: 'target' },
  },
  {
    says: 'a button that is named by a text of ten million letters',
    make: () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<div id=long>${'enregistrer '.repeat(900000)}</div><button aria-labelledby="${'long '.repeat(500)}">x</button>`,
      );
    },
    answer: { level: 'none', reason: 'ambiguous' },
  },
  {
    says: 'names and titles of a million letters, classes and addresses of fifteen thousand',
    make: () => {
      const long = 'service code a '.repeat(70_000);
      const less = long.slice(0, 15_000);
      const each = `<button aria-label="${long}" class="${less}" title="${long}">x</button><a href="/${less}" class="icon ${less}"></a><h2 class="title ${less}">${long}</h2>`;
      document.body.insertAdjacentHTML('beforeend', each.repeat(5));
    },
    answer: { level: 'sure', at: 'target' },
  },
  {
    says: 'a thousand names of a sign that stands for eighteen',
    make: () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        Array.from({ length: 1000 }, (_, n) => `<button>${String.fromCharCode(0xfdfa).repeat(900)}${n}</button>`).join(
          '',
        ),
      );
    },
    answer: { level: 'sure', at: 'target' },
  },
  {
    says: 'ten thousand fields without a label, one after the other',
    make: () => {
      document.body.insertAdjacentHTML('beforeend', `<div>${'<i></i>'.repeat(20000)}${'<input>'.repeat(10000)}</div>`);
    },
    answer: {},
  },
];

/** Processor time that the page's own thread has taken so far, milliseconds: other work of the machine adds nothing to it. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (time === undefined) throw new Error('this browser tells no processor time of a page');
  return time * 1000;
}

/** One first look at such a page, by a locator that knows nothing of it. */
async function look(make: () => void): Promise<{ answer: Answer; ms: number }> {
  const tab = await openDocuments(own.browser, {
    [EPOP]: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>E-POP</title><body>${FORM}</body></html>`,
  });
  await tab.evaluate(own.lab);
  await tab.evaluate(make);
  await tab.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    document.body.getBoundingClientRect();
  });
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await threadTime(session);
  const answer = await tab.evaluate(() => lab.answer('E8'));
  const ms = (await threadTime(session)) - before;
  await tab.close();
  return { answer, ms };
}

describe('a page that holds more than can be read', () => {
  spread(it, PAGES)('$says: no look holds it up', async ({ make, answer: wanted }) => {
    // What shares a processor or its memory with us only adds: the best of some tries.
    let best = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 4 && best >= STALL; tries += 1) {
      const { answer, ms } = await look(make);
      expect(answer).toMatchObject(wanted);
      best = Math.min(best, ms);
    }
    expect(best).toBeLessThan(STALL);
  });
});

it('a look that throws says that it could not read, and the next one still happens', async () => {
  const tab = await openDocuments(own.browser, {
    [EPOP]: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>E-POP</title><body>${FORM}</body></html>`,
  });
  await tab.evaluate(own.lab);
  const answers = await tab.evaluate(() => {
    const locator = lab.createLocator(document);
    const step = lab.descriptors.get('E8') as Descriptor;
    const thrown = locator.locate(step, () => {
      throw new TypeError('something of the page');
    });
    return [thrown, { level: locator.locate(step).level }];
  });
  await tab.close();
  expect(answers).toEqual([{ level: 'none', reason: 'unreadable' }, { level: 'sure' }]);
});
