import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';

const own = during(() => launchLab());

/** What a page says of a person, in whole words and in pieces. */
const OF_PERSON = /quen|neville|barna|0698|987654|1019|exemple|1962/i;

it('what a walk keeps of a page with a name, a number and an e-mail in every place of it has none of them', async () => {
  const html = readFileSync('tests/portals/hostile-walk.html', 'utf8');
  expect(html.match(new RegExp(OF_PERSON, 'gi'))?.length).toBeGreaterThan(100);
  const tab = await openDocuments(own.browser, { 'https://e-pop.ordre.pharmacien.fr/fiche': html });
  await tab.evaluate(own.lab);
  const copy = await tab.evaluate("JSON.stringify(lab.walkCopy('E6', 'pen'))");
  await tab.close();
  expect(copy).toContain('"press"');
  expect(copy).toContain('Coordonnées professionnelles');
  expect(String(copy).match(OF_PERSON)).toBeNull();
});
