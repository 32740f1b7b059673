import { describe, expect, it } from 'vitest';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { knownText, stepsKnownText } from '../../shared/messages/fr/rests-on.ts';
import { caseText, sourceText, statementText } from '../../shared/messages/fr/ways.ts';
import { SOURCES } from '../../shared/sources.ts';
import { STATEMENTS, type StatementId } from '../../shared/ways/statements.ts';
import { isWayId, WAY_IDS, WAYS } from '../../shared/ways/ways.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const CASES = WAY_IDS.flatMap((id) => WAYS[id].cases);
/** What remedies may not promise where the ANS has said nothing (docs/sources/portals.md 8). */
const NOT_FOUND = ['code-forgotten', 'new-phone', 'blocked', 'phone-stolen'] as const;

describe('a way the memo did not have', () => {
  it('has eight situations of an e-CPS that does not work any more', () => {
    expect(WAYS['ecps-trouble'].cases.map(({ id }) => id)).toEqual([
      'expired',
      'code-forgotten',
      'new-phone',
      'phone-stolen',
      'unasked-request',
      'accepted-request',
      'app-silent',
      'blocked',
    ]);
  });

  it.each(CASES.map((one) => [one.id, one] as const))(
    '%s says what to do, and of nothing that it is known without a source',
    (id, one) => {
      expect(caseText[id].actions.length).toBeGreaterThan(0);
      for (const statement of one.known) expect(sourceText[STATEMENTS[statement]].length).toBeGreaterThan(3);
    },
  );

  it.each(NOT_FOUND)('%s says that no instruction was found, and whom to call', (id) => {
    const one = CASES.find((each) => each.id === id);
    expect(caseText[id].unknown.join(' ')).toMatch(/^Aucune consigne officielle trouvée/);
    expect(one?.phones).toContain('ecps');
  });

  it('tells card and e-CPS apart where something is blocked, each with its own number', () => {
    expect(caseText.blocked.actions.join(' ')).toMatch(/0 825 852 000.*0 806 800 213/);
  });

  it('sends préparateurs to RPPS+, never to E-POP', () => {
    const { cases } = WAYS['pharmacy-staff'];
    expect(cases.flatMap(({ addresses }) => addresses)).not.toContain('epop');
    expect(cases.flatMap(({ guides }) => guides)).not.toContain('update-contact-details');
  });

  it('leads a replacement’s desk to an activation without card, then to erasing', () => {
    const { cases } = WAYS.replacement;
    expect(cases.flatMap(({ guides }) => guides)).not.toContain('activate-with-card');
    expect(cases.at(-1)?.own).toContain('erase');
  });

  it('is named only by its own name', () => {
    expect(['ecps-trouble', 'toString', '', null].map(isWayId)).toEqual([true, false, false, false]);
  });
});

describe('what is told as known', () => {
  it.each(Object.keys(STATEMENTS) as StatementId[])('"%s" is told somewhere', (id) => {
    expect(CASES.some(({ known }) => known.includes(id))).toBe(true);
    expect(statementText[id].length).toBeGreaterThan(10);
  });

  it('is not called official where only the press or a third party said it', () => {
    for (const [id, { standing }] of Object.entries(SOURCES))
      expect({ id, reported: /^(?:press|field|memo)/.test(id) }).toEqual({ id, reported: standing === 'reported' });
  });
});

describe('what a guide was written from', () => {
  const CONTACTS = GUIDES['update-contact-details'];
  const WALKED = { E3: { walks: 1, last: '2026-12' }, E4: { walks: 2, last: '2027-01' } };

  it.each(GUIDE_IDS)('is said of %s at its first step, with years, and that nobody has seen it', (id) => {
    const { steps } = GUIDES[id];
    const said = knownText(GUIDES[id], steps[0].id);
    expect(said).toMatch(/^Écrit d’après .+\. Ses écrans n’ont pas été vus\.$/);
    for (const { source } of steps) expect(said).toContain(SOURCES[source].year ?? 'sans date');
    expect(said).not.toContain('undefined');
  });

  it('is a memo of 2020 where E-POP is shown, until somebody has walked there', () => {
    expect(knownText(CONTACTS, 'E4')).toBe('Étape d’après un mémo de 2020.');
    expect(knownText(CONTACTS, 'E3', WALKED)).toBe('Étape vue dans 1 parcours, en décembre 2026.');
    expect(knownText(CONTACTS, 'E4', WALKED)).toBe('Étape vue dans 2 parcours, le dernier en janvier 2027.');
    expect(knownText(CONTACTS, 'E1', WALKED)).not.toContain('pas été vus');
  });

  it('is said of every step on paper, of those that are known alike at once', () => {
    expect(plain(stepsKnownText(CONTACTS))).toBe(
      'Étape 1 : d’après une copie du site de l’Ordre de 2023. Étapes 2 à 9 : d’après un mémo de 2020. Ses écrans n’ont pas été vus.',
    );
    expect(plain(stepsKnownText(CONTACTS, WALKED))).toContain('Étapes 2, 5 à 9 : d’après un mémo de 2020.');
  });
});
