import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '../../shared/guides/addresses.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import { GUIDE_IDS, type Step, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { troublesAt } from '../../shared/guides/troubles.ts';
import { addressText } from '../../shared/messages/fr/addresses.ts';
import { guideNeedsText } from '../../shared/messages/fr/guide-needs.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { product } from '../../shared/messages/fr/product.ts';
import { inOneLine, stepText } from '../../shared/messages/fr/steps.ts';
import { troubleText } from '../../shared/messages/fr/troubles.ts';

const steps: readonly Step[] = GUIDE_IDS.flatMap((id) => GUIDES[id].steps);
const words = (id: StepId): string => Object.values(stepText[id]).join(' ');

describe('the guides', () => {
  it('have the ids and steps that outsiders rely on', () => {
    const ids = Object.fromEntries(GUIDE_IDS.map((id) => [id, GUIDES[id].steps.map((step) => step.id).join(' ')]));
    expect(ids).toMatchObject({
      'activate-with-card': 'A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11',
      'activate-without-card': 'B1 B2 B3 B4 B5 B6 B7 A11',
      'update-contact-details': 'E1 E2 E3 E4 E5 E6 E7 E8 E9',
      'sign-in': 'L1 L2',
      'staff-contact-details': 'T1 T2 T3 T4',
    });
  });

  it('have a step for all words of steps', () => {
    expect(Object.keys(stepText).sort()).toEqual([...new Set(steps.map(({ id }) => id))].sort());
  });

  it.each(steps.map((step) => [step.id, step] as const))('step %s can end, has a drawing and a way out', (_, step) => {
    expect(step.advance.length).toBeGreaterThan(0);
    expect(step.drawing).toBeDefined();
    expect(step.troubles.length).toBeGreaterThan(0);
    // The memo knows no titulaire who corrects the contacts of their staff.
    expect(step.memo.length > 0 || step.id.startsWith('T')).toBe(true);
    expect(new Set(step.troubles).size).toBe(step.troubles.length);
  });

  it('can point at every portal step, and say where to look when they cannot', () => {
    for (const step of steps.filter(({ place }) => place === 'portal')) {
      expect(descriptors.has(step.id), step.id).toBe(true);
      expect(stepText[step.id].look, step.id).toBeTruthy();
    }
  });

  it('say what the end of what is on the page for a while means', () => {
    for (const { id, isPassing } of steps) expect(stepText[id].gone !== undefined, id).toBe(isPassing === true);
  });

  it('never wait for a page at a step that happens outside pages', () => {
    for (const step of steps.filter(({ place }) => place !== 'portal')) {
      expect(step.advance, step.id).toContain('by-hand');
      expect(step.advance, step.id).not.toContain('click');
    }
  });

  it('begin in their words where they say that they are', () => {
    const firstOf = ({ id }: Step): string => inOneLine(stepText[id].help).split(/[.:]/)[0] ?? '';
    for (const step of steps) {
      if (step.place === 'phone') expect(firstOf(step), step.id).not.toMatch(/ordinateur|page|site/);
      if (step.place === 'other-site' || step.place === 'mailbox') expect(firstOf(step), step.id).toMatch(/ordinateur/);
    }
  });

  it('know of a network that fails wherever the application is used', () => {
    const withApp = steps.filter(({ id, place }) => place === 'phone' || ['A8', 'A9', 'A10', 'A11'].includes(id));
    for (const { id, troubles } of withApp) expect(troubles, id).toContain('no-network');
  });

  it('name the codes as the memo and the pages do', () => {
    expect(words('A4')).toContain('code PIN');
    expect(words('A10')).toContain('mot de passe e-CPS');
    expect(words('B7')).toContain('mot de passe e-CPS');
    expect(words('B7')).toContain('pas le code reçu par SMS');
    expect(words('L2')).toContain('pas celui de la carte');
  });

  it('use every trouble that has words, and only those', () => {
    const used = new Set(steps.flatMap((step) => step.troubles));
    expect([...used].sort()).toEqual(Object.keys(troubleText).sort());
  });

  it('lead troubles only to another guide', () => {
    for (const id of GUIDE_IDS)
      for (const step of GUIDES[id].steps)
        for (const trouble of troublesAt(id, step.troubles))
          expect(trouble.goTo, `${step.id} ${trouble.id}`).not.toBe(id);
  });

  it('name every official address they open, with the day it was checked', () => {
    for (const [id, { url, checked }] of Object.entries(ADDRESSES)) {
      expect(new URL(url).protocol, id).toBe('https:');
      expect(checked, id).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(Object.keys(addressText).sort()).toEqual(Object.keys(ADDRESSES).sort());
  });

  it('have a title, an introduction and a list of needs each', () => {
    for (const id of GUIDE_IDS) {
      expect(guideText[id].title.length).toBeGreaterThan(10);
      expect(guideNeedsText[id].needs.length).toBeGreaterThan(1);
    }
  });
});

describe('what must be known before a click', () => {
  it('is told at the card login: two windows, and three wrong codes that block the card', () => {
    expect(stepText.A4.danger).toMatch(/trois codes faux bloquent/i);
    expect(stepText.A4.note).toMatch(/deux fenêtres.*certificat.*code de la carte/is);
    expect(stepText.A5.danger).toMatch(/trois codes faux/i);
  });

  it('is told before the QR code appears: 90 seconds, phone ready', () => {
    expect(stepText.A7.danger).toMatch(/90 secondes/);
    expect(stepText.A7.danger).toContain('« Scanner un QR code »');
  });

  it('tells four codes apart wherever one is typed or chosen', () => {
    expect(words('A5')).toContain('le code de la carte');
    expect(words('A9')).toMatch(/ni le code de la carte, ni un code reçu par SMS, ni votre futur code e-CPS/);
    expect(words('B6')).toMatch(/code reçu par SMS.*n’est pas votre futur code e-CPS/i);
    expect(words('A10')).toContain('n’est pas le code de la carte');
    expect(words('B7')).toContain('Ne réutilisez pas le code de la carte');
  });

  it('says what is not known as not known', () => {
    expect(words('A10')).toContain('On ne sait pas');
    expect(words('B5')).toContain('On ne sait pas');
    expect(troubleText['new-phone'].unknown).toContain('Aucune consigne officielle trouvée');
    expect(troubleText['ecps-code-forgotten'].unknown).toContain('Aucune consigne officielle trouvée');
  });

  it('keeps the name of the application in one place', () => {
    expect(stepText.A1.title).toContain(product.app);
  });
});
