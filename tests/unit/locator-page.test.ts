import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BY_CONTROL, BY_NAME, BY_PLACE, type Cost } from '../../extension/locate/rules/exclusions.ts';
import { GATE } from '../../extension/locate/rules/gate.ts';
import { NESTING } from '../../extension/locate/rules/nesting.ts';
import { NOT_THE_CODE, NOT_THE_NUMBER } from '../../extension/locate/rules/sight-exclusions.ts';
import { TIE_BREAKS } from '../../extension/locate/rules/tie-breaks.ts';
import { LOCATOR_FILE, locatorPage } from '../../scripts/locator-page.ts';

it('the page about the rules of the locator says what its tables say; else run node scripts/locator-page.ts', () => {
  // The formatter pads the table's columns.
  const bare = (page: string): string => page.replace(/ +/g, ' ').replace(/-+/g, '-');
  expect(bare(readFileSync(LOCATOR_FILE, 'utf8'))).toBe(bare(locatorPage()));
});

const COSTS = ['attributes', 'words', 'layout'] as const satisfies readonly Cost[];

it.each([
  ['names', BY_NAME],
  ['themselves', BY_CONTROL],
  ['their place', BY_PLACE],
])('exclusions of controls by %s are asked the cheapest first', (_, rows: readonly { readonly cost: Cost }[]) => {
  const costs = rows.map(({ cost }) => COSTS.indexOf(cost));
  expect(costs).toEqual(costs.toSorted());
});

it('no two rules of the locator have one id', () => {
  const ids = [GATE, BY_NAME, BY_CONTROL, BY_PLACE, NESTING, NOT_THE_NUMBER, NOT_THE_CODE, TIE_BREAKS]
    .flat()
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
