import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BY_PLACE } from '../../extension/locate/rules/exclusions.ts';
import { GATE } from '../../extension/locate/rules/gate.ts';
import { NESTING } from '../../extension/locate/rules/nesting.ts';
import { OMISSIONS } from '../../extension/locate/rules/omissions.ts';
import { OPENERS, OUTCOMES, VISUAL_OUTCOMES } from '../../extension/locate/rules/outcomes.ts';
import { TIE_BREAKS } from '../../extension/locate/rules/tie-breaks.ts';
import { NOT_THE_CODE, NOT_THE_NUMBER } from '../../extension/locate/rules/visual-exclusions.ts';

it('no two rules of the locator have one id', () => {
  const tables = [GATE, BY_PLACE, NESTING, NOT_THE_NUMBER, NOT_THE_CODE, TIE_BREAKS];
  const ids = [...tables.flat().map(({ id }) => id), ...TOLD];
  expect(new Set(ids).size).toBe(ids.length);
});

/** What is told where the search decides, not by a row of a table. */
const TOLD = [...OMISSIONS, ...OPENERS, ...OUTCOMES, ...VISUAL_OUTCOMES];

const DECIDING = globSync('extension/locate/decide/*.ts').map((file) => readFileSync(file, 'utf8'));

it.each(TOLD)('the search tells that it came to %s', (id) => {
  expect(DECIDING.join('\n')).toContain(`'${id}'`);
});

it('no search ends without telling what it came to', () => {
  const isEnd = /^\s*return (?:none|sure)\(|^\s*return .*\bnone\('|^\s*return \{ level: /;
  const silent = DECIDING.flatMap((code) => code.split('\n')).filter(
    (line) => isEnd.test(line) && !line.includes("ended('"),
  );
  expect(silent).toEqual([]);
});
