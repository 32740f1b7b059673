import { expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

// Pages that take the whole record away and draw it anew several times a second, as some do while they ask the server again and again.

const RECORD = 'https://e-pop.ordre.pharmacien.fr/pro';
/** Milliseconds between two drawings. */
const EVERY = 200;
/** Milliseconds for which frames are counted. */
const WATCHED = 4000;
/** Share of frames that must have the ring: 0.99 on a quiet machine, less where a search takes long; 0.5 before its successor was asked for. */
const LEAST = 0.75;

const PEN = '<svg class="icon-pencil" width="16" height="16"></svg>';
const section = (title: string, id: string, lines: string): string =>
  `<section><h2>${title}</h2>${lines}<p><button data-is="${id}" title="Modifier">${PEN}</button></p></section>`;
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>E-POP</title><h1>Données professionnelles</h1><main></main><script>
  const sections = [${JSON.stringify(section('Diplômes', 'other', '<p>2004</p>'))},
    ${JSON.stringify(section('Coordonnées professionnelles', 'pen', '<p>contact@example.org</p>'))}];
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    // The other record changes its place, so that the pen is now the first, now the second.
    document.querySelector('main').innerHTML = (drawn % 2 === 0 ? sections : sections.toReversed()).join('');
  };
  draw();
</script>`;

/** How many frames had a ring around which pen, watched in the page itself, frame by frame. */
const countFrames = (every: number, watched: number): Promise<Record<string, number>> =>
  new Promise((done) => {
    const counts: Record<string, number> = { pen: 0, other: 0, elsewhere: 0, none: 0 };
    const drawing = setInterval('draw()', every);
    const end = performance.now() + watched;
    const isAround = (ring: DOMRect, { x, y, right, bottom }: DOMRect): boolean =>
      ring.x <= x && ring.y <= y && ring.right >= right && ring.bottom >= bottom && ring.x > x - 9 && ring.y > y - 9;
    const look = (): void => {
      const ring = document
        .querySelector('[data-compagnon-ecps]')
        ?.shadowRoot?.querySelector('[data-part~=ring]:not([hidden])');
      const box = ring?.checkVisibility({ visibilityProperty: true }) ? ring.getBoundingClientRect() : null;
      const pens = [...document.querySelectorAll('[data-is]')];
      const ringed = box && pens.find((pen) => isAround(box, pen.getBoundingClientRect()));
      const name = box === null ? 'none' : (ringed?.getAttribute('data-is') ?? 'elsewhere');
      counts[name] = (counts[name] ?? 0) + 1;
      if (performance.now() < end) next();
      else {
        clearInterval(drawing);
        done(counts);
      }
    };
    // Read once the frame is drawn: whoever moves the ring does so before.
    const drawnFrame = new MessageChannel();
    drawnFrame.port1.onmessage = look;
    const next = (): void => void requestAnimationFrame(() => drawnFrame.port2.postMessage(null));
    next();
  });

const guided = during(() => launchGuided('chromium'));

it('a record that is drawn anew five times a second keeps its ring, and no other record gets it', async () => {
  await guided.startGuide('update-contact-details');
  const page = await openDocuments(guided.browser, { [RECORD]: PAGE });
  await until('the ring', async () => (await readOverlays(page)).some(({ step, ring }) => step === 'E6' && ring));
  // Beside other tests a moment can be long once.
  const shares: number[] = [];
  while (shares.length < 3 && !shares.some((share) => share >= LEAST)) {
    const counts = await page.evaluate(countFrames, EVERY, WATCHED);
    expect(counts).toMatchObject({ other: 0, elsewhere: 0 });
    shares.push((counts['pen'] ?? 0) / ((counts['pen'] ?? 0) + (counts['none'] ?? 0)));
  }
  expect(Math.max(...shares)).toBeGreaterThanOrEqual(LEAST);
});
