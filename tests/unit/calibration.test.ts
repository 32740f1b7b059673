import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Teaching } from '../../extension/guide/session/teaching.ts';
import {
  believedHere,
  CALIBRATION_FORMAT,
  holdsOn,
  LARGEST_CALIBRATION,
  readCalibration,
  readTeaching,
  readTeachings,
  writeCalibration,
} from '../../extension/guide/storage/calibration.ts';
import { teachText } from '../../shared/messages/fr/teach.ts';

const fingerprint = {
  tag: 'button',
  text: 'ouvrir la fiche',
  xpath: '/html[1]/body[1]/button[1]',
  idXpath: '/html[1]/body[1]/button[1]',
  x: 1,
  y: 2,
  w: 3,
  h: 4,
};
const entry = (date: string, more: object = {}) => ({
  host: 'e-pop.ordre.pharmacien.fr',
  date,
  fingerprint: { ...fingerprint, ...more },
});
const teaching = (date: string, text = fingerprint.text, by: Teaching['by'] = 'others'): Teaching => ({
  ...entry(date, { text }),
  by,
});
const file = (change: object): string =>
  JSON.stringify({ format: CALIBRATION_FORMAT, version: 1, steps: { E6: entry('2026-11-24') }, ...change });
const ofE6 = (change: object): string => file({ steps: { E6: { ...entry('2026-11-24'), ...change } } });

const NOTHING_SAID = { from: null, until: null, notes: {} };

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-27T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

it('a file that was written is read back as it was, as shown by others', () => {
  const teachings = { E5: teaching('2026-11-23', 'voir', 'user'), E6: teaching('2026-11-24') };
  expect(readCalibration(writeCalibration(teachings))).toEqual({
    ok: true,
    teachings: { E5: teaching('2026-11-23', 'voir'), E6: teaching('2026-11-24') },
    ...NOTHING_SAID,
  });
});

it('what was believed here is marked in the file, and believed elsewhere until the user is asked again', () => {
  const written = writeCalibration({ E6: { ...teaching('2026-11-24', 'voir', 'user'), believed: 'here' } });
  expect(written).toContain('"believed": true');
  const read = readCalibration(written);
  expect(read).toEqual({
    ok: true,
    teachings: { E6: { ...teaching('2026-11-24', 'voir'), believed: 'elsewhere' } },
    ...NOTHING_SAID,
  });
  expect(read.ok && believedHere(read.teachings)['E6']?.believed).toBe('here');
});

it('a file that an editor of Windows saved again, with its mark and its ends of line, says the same', () => {
  const written = writeCalibration({ E6: teaching('2026-11-24') });
  expect(readCalibration(`\ufeff${written.replaceAll('\n', '\r\n')}`)).toEqual(readCalibration(written));
});

it.each([
  ['not-json', 'pas du JSON'],
  ['not-json', '['.repeat(100_000)],
  ['other-file', 'null'],
  ['other-file', '[]'],
  ['other-file', file({ format: 'autre' })],
  ['other-version', file({ version: 3 })],
  ['unknown-step', file({ steps: { Z9: entry('2026-11-24') } })],
  ['unknown-step', file({}).replace('"E6"', '"__proto__"')],
  ['unknown-step', file({}).replace('"E6"', '"constructor"')],
  // A picture to look at is no control: nobody can show it.
  ['unknown-step', file({ steps: { A8: entry('2026-11-24') } })],
  ['too-big', ' '.repeat(LARGEST_CALIBRATION + 1)],
  ['empty', file({ steps: {} })],
  ['damaged', file({ steps: [] })],
  ['damaged', file({ steps: null })],
  ['damaged', file({ more: 1 })],
  ['damaged', ofE6({ value: 'saisie' })],
  ['damaged', ofE6({ by: 'user' })],
  ['damaged', ofE6({ fingerprint: { ...fingerprint, text: 'x'.repeat(401) } })],
  ['damaged', ofE6({ fingerprint: { ...fingerprint, value: 'saisie' } })],
  ['damaged', ofE6({ fingerprint: { ...fingerprint, x: 1e300 } })],
  ['damaged', ofE6({ host: ['e-pop.ordre.pharmacien.fr'] })],
  ['damaged', ofE6({ host: '.ordre.pharmacien.fr' })],
  ['damaged', ofE6({ host: 'e-pop..ordre.pharmacien.fr' })],
  ['damaged', ofE6({ date: '24/11/2026' })],
  ['damaged', ofE6({ date: '2026-11-24T00:00:00Z' })],
  ['other-host', ofE6({ host: 'example.org' })],
  ['other-host', ofE6({ host: 'ordre.pharmacien.fr.example.org' })],
  ['other-host', ofE6({ host: 'faux-ordre.pharmacien.fr' })],
  // Official, and not where that step is.
  ['other-host', ofE6({ host: 'wallet.esw.esante.gouv.fr' })],
  ['other-host', ofE6({ host: 'wallet.bas.psc.esante.gouv.fr' })],
  ['bad-date', ofE6({ date: '9999-12-31' })],
  ['bad-date', ofE6({ date: '2026-11-29' })],
  ['bad-date', ofE6({ date: '2026-02-30' })],
  ['bad-date', ofE6({ date: '2026-13-01' })],
  ['bad-date', ofE6({ date: '1970-01-01' })],
] as const)('a file is refused as %s, with a sentence', (problem, text) => {
  expect(readCalibration(text)).toEqual({ ok: false, problem });
  expect(teachText.calibration.problems[problem]).toMatch(/\.$/);
  expect(({} as Record<string, unknown>)['host']).toBeUndefined();
});

it('a name in a file of somebody else’s does not come in, nor one in an old store out', () => {
  const named = {
    text: 'ouvrir la fiche de marie dupont',
    ariaLabel: 'Docteur Marie DUPONT',
    neighborText: 'Bonjour Marie 10101234567',
    id: 'fiche-10101234567',
    class: 'btn user-dupont',
    href: '/fiche/dupont-marie/10101234567',
    name: 'dupont',
    alt: 'Photo de Marie',
    type: 'dupont',
    xpath: '/html[1]/body[1]/x-dupont[1]',
    idXpath: '//*[@id="dupont"]/button[1]',
  };
  const read = readCalibration(ofE6({ fingerprint: { ...fingerprint, ...named } }));
  const kept = readTeachings({ E6: { ...entry('2026-11-24', named), by: 'user' } });
  const written = writeCalibration({ E6: { ...entry('2026-11-24', named), by: 'user' } });
  for (const text of [JSON.stringify(read), JSON.stringify(kept), written]) {
    expect(text).toContain('"ouvrir la fiche de"');
    expect(text).not.toMatch(/dupont|marie|10101234567/i);
  }
});

describe('a file of a group', () => {
  const said = {
    from: 'Groupement des Trois Rivières',
    until: '2026-12-31',
    notes: { E6: 'Ici, notre groupement choisit le second.' },
  };
  const written = (change: object = {}): string =>
    writeCalibration({ E6: teaching('2026-11-24') }, { ...said, ...change });

  it('says from whom it is, until when, and a word of theirs', () => {
    expect(readCalibration(written())).toEqual({ ok: true, teachings: { E6: teaching('2026-11-24') }, ...said });
    const alone = JSON.stringify({
      format: CALIBRATION_FORMAT,
      version: 2,
      steps: {},
      from: said.from,
      notes: said.notes,
    });
    expect(readCalibration(alone)).toMatchObject({ ok: true, teachings: {}, notes: said.notes });
  });

  it('holds until its last day', () => {
    expect(['2026-12-31', '2027-01-01'].map((day) => holdsOn(said, day))).toEqual([true, false]);
    expect(holdsOn({ until: null }, '2030-01-01')).toBe(true);
  });

  it.each([
    'Ordre des pharmaciens',
    'A.N.S.',
    'ＡＮＳ',
    'Аgence du numérique',
    'Assurance Maladie',
    'www.exemple.fr',
    'x'.repeat(61),
    ' ',
    'Groupe\u202e',
  ])('is refused whole where it comes from "%s"', (from) => {
    expect(readCalibration(written({ from }))).toEqual({ ok: false, problem: 'bad-note' });
  });

  it.each([
    'Appelez le 06 12 34 56 78',
    'Appelez le 0 6 1 2 3',
    'Tapez 1a2b3c4d5',
    'Appelez le ０６１２３',
    'Allez sur exemple.fr',
    'Allez sur exemple . fr',
    'Écrivez à aide@exemple.fr',
    'https://exemple.fr',
    'Tapez votre code',
    'Tapez votre P.I.N.',
    'Donnez le mot de passe',
    'L’Ordre le demande',
    'L’A N S le demande',
    'La CPAM appelle',
    'Le с\u043ede est changé',
    'x'.repeat(161),
  ])('is refused whole with the note "%s"', (note) => {
    expect(readCalibration(written({ notes: { E6: note } }))).toEqual({ ok: false, problem: 'bad-note' });
  });

  it.each(['A3', 'A4', 'A5', 'A9', 'A10', 'L1', 'L2', 'E1', 'E2', 'Z9'])('says nothing at %s', (step) => {
    expect(readCalibration(written({ notes: { [step]: 'Choisissez le second.' } }))).toEqual({
      ok: false,
      problem: 'bad-note',
    });
  });

  it('says nothing without a name', () => {
    expect(readCalibration(written({ from: null }))).toEqual({ ok: false, problem: 'bad-note' });
  });
});

it('damaged entries of the store are left out, the others stay', () => {
  const own = teaching('2026-11-24', 'ouvrir', 'user');
  const { by: _, ...unsaid } = own;
  expect(readTeachings({ E6: own, E5: { host: 1 }, Z9: own, E4: unsaid })).toEqual({ E6: own });
  for (const stored of [undefined, null, 'x', 3]) expect(readTeachings(stored)).toEqual({});
});

it('a picker’s answer about a step that nobody can show, or of another site, is no teaching', () => {
  const own = teaching('2026-11-24', 'ouvrir', 'user');
  expect(readTeaching('E6', own)).toEqual(own);
  for (const step of ['A8', '__proto__', 'toString', '']) expect(readTeaching(step, own)).toBeNull();
  expect(readTeaching('A6', own)).toBeNull();
});
