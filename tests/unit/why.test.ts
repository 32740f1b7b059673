import { expect, it } from 'vitest';
import type { WalkPage } from '../../extension/guide/walk/walk.ts';
import type { SerializedExplanation } from '../../extension/locate/serialized-explanation.ts';
import { rowOf } from '../../scripts/walk/walk-table.ts';
import { linesOf, pageOf } from '../../scripts/why/explanation-lines.ts';

const told: SerializedExplanation = {
  gate: null,
  candidates: [
    {
      tag: '<a href="/e">',
      places: { name: 'e-pop', row: '', section: ['services', 'ordre'] },
      signals: [
        ['name', 48],
        ['colour', -6],
      ],
      points: 42,
      excluded: null,
    },
    {
      tag: '<a href="/s">',
      places: { name: 'e-pop', row: '', section: [] },
      signals: [],
      points: 0,
      excluded: 'site-footer',
    },
  ],
  unspoken: 3,
  tieBreak: 'under-our-name',
  opener: null,
  outcome: 'the-one',
  answer: { level: 'sure', via: 'target', done: false, tag: '<a href="/e">' },
};

it('an explanation is told in words, what counts first', () => {
  expect(linesOf('E3', told)).toEqual([
    'E3',
    'gate: open',
    'candidates: 2, and 3 controls that say nothing of it',
    '  42 points: <a href="/e">',
    '      name: e-pop',
    '      under: services < ordre',
    '      signals: name +48, colour -6',
    '  ruled out by site-footer: <a href="/s">',
    '      name: e-pop',
    'tie-break: under-our-name',
    'outcome: the-one',
    'answer: sure: <a href="/e">',
    '  site-footer is for: A7 on https://wallet.esw.esante.gouv.fr/: <h1>Bienvenue</h1><footer><a href="/x">Activer mon e-CPS</a></footer>',
    `  under-our-name is for: ${pageOf('under-our-name')}`,
  ]);
});

it('nothing that stands in a page or a walk steers the terminal on which it is told', () => {
  const steering = '<a title="\u001b[2J\u009b31m\u202e\r">';
  const answer = { level: 'sure', via: 'target', done: false, tag: steering } as const;
  const [candidate] = told.candidates;
  if (candidate === undefined) throw new Error('no candidate');
  const lines = linesOf(`E3 in the frame ${steering}`, {
    ...told,
    candidates: [{ ...candidate, tag: steering }],
    tieBreak: null,
    answer,
  });
  expect(lines).toContain('answer: sure: <a title="·[2J·31m··">');
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  const page: WalkPage = {
    host: 'e-pop.ordre.pharmacien.fr',
    isFrame: false,
    html: '',
    moments: [
      {
        step: 'E3',
        at: 1,
        trace: null,
        press: {
          at: 0,
          was: 'right',
          control: { tag: 'a', text: steering, xpath: '', idXpath: '', x: 0, y: 0, w: 1, h: 1 },
        },
      },
    ],
  };
  const row = rowOf({ step: 'E3', place: 1, page, now: { level: 'none', reason: steering, on: [] } });
  expect(Object.values(row).join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(row['pressed']).toContain('·[2J·31m··');
});

it('a page that is shut says by which rule', () => {
  const shut: SerializedExplanation = {
    ...told,
    gate: 'log-in',
    candidates: [],
    unspoken: 0,
    tieBreak: null,
    outcome: null,
    answer: { level: 'none', reason: 'wrong-page' },
  };
  expect(linesOf('A7', shut)).toEqual([
    'A7',
    'gate: shut by log-in',
    'candidates: 0',
    'answer: none, wrong-page',
    `  log-in is for: ${pageOf('log-in')}`,
  ]);
});
