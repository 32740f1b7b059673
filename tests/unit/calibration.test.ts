import { expect, it } from 'vitest';
import {
  CALIBRATION_FORMAT,
  LARGEST_CALIBRATION,
  mergeTeachings,
  readCalibration,
  readTeachings,
  writeCalibration,
} from '../../extension/guide/calibration.ts';
import type { Teaching } from '../../extension/guide/teachings.ts';

const teaching = (date: string, text = 'ouvrir la fiche'): Teaching => ({
  host: 'e-pop.ordre.pharmacien.fr',
  date,
  fingerprint: {
    tag: 'button',
    text,
    xpath: '/html[1]/body[1]/button[1]',
    idXpath: '/html[1]',
    x: 1,
    y: 2,
    w: 3,
    h: 4,
  },
});
const file = (change: object): string =>
  JSON.stringify({ format: CALIBRATION_FORMAT, version: 1, steps: { E6: teaching('2026-11-24') }, ...change });

it('a file that was written is read back as it was', () => {
  const teachings = { E5: teaching('2026-11-23'), E6: teaching('2026-11-24') };
  expect(readCalibration(writeCalibration(teachings))).toEqual({ ok: true, teachings });
});

it.each([
  ['not-json', 'pas du JSON'],
  ['other-file', 'null'],
  ['other-file', '[]'],
  ['other-file', file({ format: 'autre' })],
  ['other-version', file({ version: 2 })],
  ['unknown-step', file({ steps: { Z9: teaching('2026-11-24') } })],
  ['too-big', ' '.repeat(LARGEST_CALIBRATION + 1)],
  ['damaged', file({ steps: [] })],
  ['damaged', file({ more: 1 })],
  ['damaged', file({ steps: { E6: { ...teaching('2026-11-24'), host: 'example.org' } } })],
  ['damaged', file({ steps: { E6: { ...teaching('2026-11-24'), host: 'ordre.pharmacien.fr.example.org' } } })],
  ['damaged', file({ steps: { E6: teaching('2026-11-24', 'x'.repeat(401)) } })],
  ['damaged', file({ steps: { E6: { ...teaching('2026-11-24'), value: 'saisie' } } })],
])('a file is refused as %s', (problem, text) => {
  expect(readCalibration(text)).toEqual({ ok: false, problem });
});

it('of two showings of a step the later is kept, on one day the file’s; other steps stay', () => {
  const own = { E5: teaching('2026-11-20'), E6: teaching('2026-11-24', 'mien') };
  expect(mergeTeachings(own, { E6: teaching('2026-11-23', 'vieux') })).toEqual(own);
  expect(mergeTeachings(own, { E6: teaching('2026-11-24', 'fichier') }).E6?.fingerprint.text).toBe('fichier');
  expect(mergeTeachings(own, { E6: teaching('2026-11-25') }).E5).toEqual(own.E5);
});

it('damaged entries of the store are left out, the others stay', () => {
  expect(readTeachings({ E6: teaching('2026-11-24'), E5: { host: 1 }, Z9: teaching('2026-11-24') })).toEqual({
    E6: teaching('2026-11-24'),
  });
  for (const stored of [undefined, null, 'x', 3]) expect(readTeachings(stored)).toEqual({});
});
