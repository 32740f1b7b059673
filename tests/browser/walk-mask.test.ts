import { readFileSync } from 'node:fs';
import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import type { LocateLab } from '../support/locator/locate-lab-page.ts';
import { spread } from '../support/spread.ts';

declare const lab: LocateLab;

const own = during(() => launchLab());

/** What a page says of a person, in whole words and in pieces. */
const OF_PERSON = /quen|neville|barna|0698|98 ?76|1019|exemple|1962|UXVl|𝐐|Ｑ/iu;

/** Another person, in words and numbers as long. */
const OTHERS = [
  ['Quenneville', 'Castelnaudy'],
  ['quenneville', 'castelnaudy'],
  ['QUENNEVILLE', 'CASTELNAUDY'],
  ['qüenneville', 'çastelnaudy'],
  ['Barnabe', 'Zephyra'],
  ['10198765432', '10143215678'],
  ['0698765432', '0712345678'],
  ['06 98 76 54 32', '07 12 34 56 78'],
  ['1962', '1987'],
] as const;

/** Every place in which a page can have a name, a number or an e-mail. */
const KINDS = readFileSync('tests/portals/hostile-walk.html', 'utf8')
  .split(/^<!-- kind: /m)
  .slice(1)
  .map((part) => part.split(' -->\n', 2) as [string, string]);

/** The drawing of a code that lets this person in. */
function codeOf(person: string): string {
  const { data, size } = create(`https://e-cps.example/${person}`, { version: 3 }).modules;
  return [...data.keys()]
    .filter((at) => data[at] === 1)
    .map((at) => `<rect x="${at % size}" y="${Math.floor(at / size)}" width="1" height="1"/>`)
    .join('');
}

/** All letters are as wide, so that two persons' pages are alike but for their words. */
const pageOf = (place: string, person: string): string =>
  `<!doctype html><meta charset="utf-8"><style>* { font: 16px/1 monospace !important }</style>
${place.replace(' data-code>', `>${codeOf(person)}`)}
<section><h2>Coordonnées professionnelles</h2><button data-is="pen" title="Modifier" style="background:#f29a2b">Modifier</button></section>`;

async function copyOf(html: string): Promise<string> {
  const tab = await openDocuments(own.browser, { 'https://e-pop.ordre.pharmacien.fr/fiche': html });
  await tab.evaluate(own.lab);
  const copy = await tab.evaluate(() => JSON.stringify(lab.walkCopy('E6', 'pen')));
  await tab.close();
  return copy;
}

describe('what a walk keeps of a page', () => {
  it('is tried in thirty kinds of places and more', () => {
    expect(KINDS.length).toBeGreaterThanOrEqual(30);
  });

  spread(it, KINDS)('has nothing of a person, and is the same whoever that is, in %s', async (_, place) => {
    const other = OTHERS.reduce((all, [one, another]) => all.replaceAll(one, another), place);
    const copy = await copyOf(pageOf(place, 'quenneville-10198765432'));
    expect(copy).toContain('"press"');
    expect(copy).toContain('Coordonnées professionnelles');
    expect(copy.match(OF_PERSON)).toBeNull();
    expect(await copyOf(pageOf(other, 'castelnaudy-10143215678'))).toBe(copy);
  });

  it('has nothing of a person who is in all of them at once', async () => {
    const everywhere = KINDS.map(([, place]) => place).join('\n');
    expect(everywhere.match(new RegExp(OF_PERSON, 'giu'))?.length).toBeGreaterThan(150);
    expect((await copyOf(pageOf(everywhere, 'quenneville'))).match(OF_PERSON)).toBeNull();
  });
});

/** Unknown words of a control that is pressed, as far as they may be asked about. */
async function unknownOf(body: string): Promise<readonly string[]> {
  const html = `<!doctype html><meta charset="utf-8"><h1>E-POP</h1><section><h2>Coordonnées</h2>${body}</section>`;
  const tab = await openDocuments(own.browser, { 'https://e-pop.ordre.pharmacien.fr/fiche': html });
  await tab.evaluate(own.lab);
  const unknown = await tab.evaluate(() => lab.walkCopy('E6', 'pressed').press?.unknown?.words ?? []);
  await tab.close();
  return unknown;
}

describe('of the words that no guide has', () => {
  spread(it, [
    ['<button data-is=pressed>Dégrossir le baluchon</button>', ['degrossir', 'baluchon']],
    ['<a href=/x data-is=pressed>DÉGROSSIR SON BALUCHON</a>', ['degrossir', 'baluchon']],
    ['<button data-is=pressed>Dégrossir 3xyz baluchon@ici</button>', ['degrossir']],
  ] as const)('single words of a pressed control are asked about: %s', async (body, wanted) => {
    expect(await unknownOf(body)).toEqual(wanted);
  });

  spread(it, [
    ['<button data-is=pressed>Modifier Mme quenneville</button>'],
    ['<button data-is=pressed>Pharmacie quenneville</button>'],
    ['<button data-is=pressed>Dossier de Quenneville</button>'],
    ['<button data-is=pressed>QUENNEVILLE Barnabé</button>'],
    ['<button data-is=pressed title="Mme quenneville">quenneville</button>'],
    ['<button data-is=pressed>quenneville1962</button>'],
    ['<button data-is=pressed>quenneville@exemple.fr</button>'],
    ['<nav><button data-is=pressed>quenneville</button> <a href=/x>Se déconnecter</a></nav>'],
    ['<input data-is=pressed type=submit value=quenneville>'],
    ['<label>quenneville <input data-is=pressed></label>'],
    ['<select data-is=pressed><option>quenneville</select>'],
    ['<div data-is=pressed role=textbox tabindex=0>quenneville</div>'],
  ] as const)('no word of a person is even asked about: %s', async (body) => {
    expect(await unknownOf(body)).toEqual([]);
  });
});
