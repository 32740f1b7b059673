import { describe, expect, it, vi } from 'vitest';
import { managedNote } from '../../extension/guide/storage/managed-note.ts';
import { showingsOf } from '../../extension/guide/walk/showings-of.ts';
import { managedWalk, readUsedWalk } from '../../extension/guide/walk/used-walk.ts';
import type { Moment, Walk } from '../../extension/guide/walk/walk.ts';
import { openWalk, writeWalk } from '../../extension/guide/walk/walk-file.ts';
import type { Fingerprint } from '../../extension/locate/teach/fingerprint.ts';

/** What this browser keeps, and what its organisation fixed. */
const stores = vi.hoisted(() => ({ local: {} as Record<string, unknown>, managed: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: { get: async () => stores.local }, managed: { get: async () => stores.managed } } },
}));
const { loadShowings } = await import('../../extension/guide/storage/used-walk.ts');

const EPOP = 'e-pop.ordre.pharmacien.fr';
const control = (text: string): Fingerprint => ({
  tag: 'button',
  text,
  xpath: '/html[1]',
  idXpath: '/html[1]',
  x: 0,
  y: 0,
  w: 9,
  h: 9,
});
const pressed = (at: number, text: string, was: 'right' | 'wrong' | 'unsaid'): Moment => ({
  step: 'E6',
  at,
  trace: null,
  press: { at: 0, control: control(text), was },
});
const walkOf = (host: string, ...moments: readonly Moment[]): Walk => ({
  guide: 'update-contact-details',
  isFull: false,
  pages: [{ host, isFrame: false, html: '', moments }],
});
const fileOf = (walk: Walk): string => writeWalk(walk, { day: '2026-12-01', system: 'win', browser: 'chromium' });

describe('what a walk shows', () => {
  it('is the control that was last pressed rightly at each step, and nothing that its author has not called right', () => {
    const walk = walkOf(
      EPOP,
      pressed(2, 'modifier', 'right'),
      pressed(1, 'retour', 'right'),
      pressed(3, 'fermer', 'wrong'),
    );
    expect(showingsOf(walk).E6?.fingerprint.text).toBe('modifier');
    expect(showingsOf(walkOf(EPOP, pressed(1, 'modifier', 'unsaid')))).toEqual({});
  });

  it('has a word of the site in the name of its control alone, and none where somebody is named', () => {
    const showing = (text: string, words: readonly string[]) => {
      const walk = walkOf(EPOP, pressed(1, text, 'right'));
      const [page] = walk.pages;
      const [moment] = page?.moments ?? [];
      if (page === undefined || moment?.press === undefined) throw new Error('no press');
      const named = { ...moment.press.control, words, neighborText: text, ariaLabel: text };
      return showingsOf({ pages: [{ ...page, moments: [{ ...moment, press: { ...moment.press, control: named } }] }] });
    };
    const { text, words, ...rest } = showing('degrossir le baluchon', ['degrossir']).E6?.fingerprint ?? control('');
    expect([text, words]).toEqual(['degrossir le', ['degrossir']]);
    expect(JSON.stringify(rest)).not.toMatch(/degrossir|baluchon/);
    expect(JSON.stringify(showing('modifier mme dupont', ['dupont', 'x1@y']))).not.toMatch(/dupont|words|@/);
  });

  it('is nothing on a host that the step cannot be on', () => {
    expect(showingsOf(walkOf('wallet.esw.esante.gouv.fr', pressed(1, 'modifier', 'right')))).toEqual({});
  });

  it('is dots where a name in a file of somebody else’s was left in, also out of the store', () => {
    const showings = showingsOf(walkOf(EPOP, pressed(1, 'modifier marie dupont', 'right')));
    expect(JSON.stringify(showings)).not.toMatch(/marie|dupont/);
    const stored = {
      name: 'a\u202eb.json',
      day: '2026-12-01',
      showings: { E6: { host: EPOP, fingerprint: control('modifier dupont') } },
    };
    const used = readUsedWalk(stored);
    expect(used?.name).toBe('a·b.json');
    expect(used?.showings.E6?.fingerprint.text).toBe('modifier');
    expect(readUsedWalk({ ...stored, showings: { E6: { host: EPOP }, Z9: {} } })?.showings).toEqual({});
    expect(readUsedWalk({ showings: 3 })).toBeNull();
  });
});

describe('an organisation', () => {
  const walk = walkOf(EPOP, pressed(1, 'modifier', 'right'));

  it('that forbids the walks of others has its own used alone, and one that the user had opened no more', async () => {
    const own = walkOf(EPOP, { ...pressed(1, 'enregistrer', 'right'), step: 'E7' });
    stores.local = { 'used-walk': { name: 'a.json', day: '2026-12-01', showings: showingsOf(walk) } };
    stores.managed = { walk: fileOf(own) };
    expect(Object.keys(await loadShowings())).toEqual(['E6', 'E7']);
    stores.managed = { walk: fileOf(own), openWalks: false };
    expect(Object.keys(await loadShowings())).toEqual(['E7']);
  });

  it('gives a walk as a text or an object', () => {
    const text = fileOf(walk);
    for (const given of [text, JSON.parse(text)])
      expect(Object.keys(managedWalk({ walk: given }).showings)).toEqual(['E6']);
  });

  it('is told that what it gave before is no longer read, and of a walk that cannot be', () => {
    expect(managedWalk({ calibration: '{}' })).toEqual({ showings: {}, unread: 'older' });
    expect(managedWalk({ walk: '{}', calibration: '{}' })).toEqual({ showings: {}, unread: 'damaged' });
    expect(managedWalk({})).toEqual({ showings: {}, unread: null });
  });

  it('says a note at a step, in plain text and short', () => {
    const stepNotes = JSON.stringify({ E3: 'Le support a\u202e votre identifiant.', E6: 3 });
    expect(managedNote({ stepNotes }, 'E3')).toBe('Le support a· votre identifiant.');
    for (const policy of [{ stepNotes }, { stepNotes: '{' }, { stepNotes: 'null' }, {}])
      expect(managedNote(policy, 'E6')).toBeNull();
    expect(managedNote({ stepNotes: { E6: 'x'.repeat(900) } }, 'E6')).toHaveLength(160);
  });
});

it.each([
  ['compagnon-ecps-calibration', 'older'],
  ['other', 'other-file'],
])('a file of the format %s is %s', (format, problem) => {
  expect(openWalk(JSON.stringify({ format, version: 1 }))).toEqual({ ok: false, problem });
});
