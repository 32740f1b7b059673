import { expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { documentsTab } from '../support/locator/locate-lab.ts';
import type { LocateLab } from '../support/locator/locate-lab-page.ts';
import { spread } from '../support/spread.ts';

declare const lab: LocateLab;

const own = during(() => launchLab());
const tab = during(() => documentsTab(own.browser));

/** Bars of a number: each digit is three, as wide as its bits say; 31 and more. */
const bars = (rpps: string): readonly boolean[] =>
  [...rpps].flatMap((digit) => [1, 2, 4].map((bit) => (Number(digit) & bit) > 0));
const svg = (inside: string, size = 'width=240 height=60'): string =>
  `<svg ${size} viewBox="0 0 240 60">${inside}</svg>`;
const SEGMENTS = ['M2 0h6', 'M8 0v8', 'M8 8v8', 'M2 16h6', 'M2 8v8', 'M2 0v8', 'M2 8h6'];
/** A digit as seven strokes, of which its own bits are drawn. */
const segments = (digit: string): string =>
  SEGMENTS.filter((_, at) => ((Number(digit) * 37 + 11) >> at) % 2 === 1).join('');
const curve = (rpps: string): string =>
  [...rpps].map((digit, at) => `C${at * 9} ${digit}0 ${at * 7} ${digit} ${at * 11} 3${digit}`).join('');

/** How a page draws what is somebody's, by eleven digits. */
const DRAWINGS: Readonly<Record<string, (rpps: string) => string>> = {
  'bars of rectangles': (rpps) =>
    svg(
      bars(rpps)
        .map((is, x) => (is ? `<rect x=${x} width=1 height=9 />` : ''))
        .join(''),
    ),
  'bars of one path': (rpps) =>
    svg(
      `<path d="${bars(rpps)
        .map((is, x) => (is ? `M${x} 0h1v9h-1z` : ''))
        .join('')}"/>`,
    ),
  'bars of boxes': (rpps) =>
    bars(rpps)
      .map((is) => `<i style="display:inline-block;width:3px;height:40px;background:${is ? 'black' : 'white'}"></i>`)
      .join(''),
  'bars of cells': (rpps) =>
    `<table><tr>${bars(rpps)
      .map((is) => `<td bgcolor=black width=${is ? 3 : 1} height=40>`)
      .join('')}</table>`,
  'bars of signs': (rpps) =>
    `<span>${bars(rpps)
      .map((is) => (is ? '▌' : '│'))
      .join('')}</span>`,
  'bars of strokes and blanks': (rpps) =>
    `<span>${bars(rpps)
      .map((is) => (is ? '|' : ' '))
      .join('')}</span>`,
  'digits of seven segments': (rpps) =>
    [...rpps].map((digit) => svg(`<path d="${segments(digit)}"/>`, 'width=10 height=16')).join(''),
  'a name drawn letter by letter': (rpps) =>
    [...rpps].map((digit) => svg(`<path d="M0 0l${digit} 9l3 -9"/>`, 'width=12 height=12')).join(''),
  'a signature': (rpps) => svg(`<path d="M0 30${curve(rpps)}" fill=none stroke=black />`),
  'a picture of data': (rpps) =>
    `<img alt="" width=200 height=50 src="data:image/svg+xml,${encodeURIComponent(svg(`<text>${rpps}</text>`))}">`,
};
const PLACES: Readonly<Record<string, (drawing: string) => string>> = {
  'in the page': (drawing) => `<div class=carte>${drawing}</div>`,
  'in a heading': (drawing) => `<h2>Mon compte ${drawing}</h2>`,
  'in a control': (drawing) => `<button>${drawing}</button>`,
};
const ALL = Object.entries(DRAWINGS).flatMap(([what, draw]) =>
  Object.entries(PLACES).map(([where, place]) => [what, where, draw, place] as const),
);

it('thirty are tried', () => {
  expect(ALL).toHaveLength(30);
});

spread(it, ALL)(
  'nothing of %s %s is read back from the copy: it is the same whoever that is',
  async (_what, _where, draw, place) => {
    const copies: string[] = [];
    for (const rpps of ['10198765432', '10123498756']) {
      const page = await tab.show({
        'https://e-pop.ordre.pharmacien.fr/fiche': `<!doctype html><meta charset="utf-8"><style>* { font: 16px/1 monospace }</style><h1>Ma fiche</h1>${place(draw(rpps))}<button data-is="pen">Modifier</button>`,
      });
      await page.evaluate(own.lab);
      copies.push(await page.evaluate(() => lab.walkCopy('E6', 'pen').html));
    }
    expect(copies[0]).toBe(copies[1]);
  },
);

it('beside the log-out no word is kept but its own, whatever it is a word of', async () => {
  const page = await tab.show({
    'https://e-pop.ordre.pharmacien.fr/fiche':
      '<!doctype html><meta charset="utf-8"><header><button>Page Fiche</button><a href="/logout">Se déconnecter</a></header><nav><a href="/a">Accueil</a><a href="/b">Données</a><a href="/c">Marchand Carte</a><a href="/deconnexion">Déconnexion</a></nav><button data-is="pen">Modifier</button>',
  });
  await page.evaluate(own.lab);
  const copy = await page.evaluate(() => lab.walkCopy('E6', 'pen').html);
  expect(copy).toContain('Se déconnecter');
  expect(copy).toContain('Accueil');
  expect(copy).not.toMatch(/Page|Fiche|Marchand|Carte/);
});
