import { describe, expect, it } from 'vitest';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { restsOnText } from '../../shared/messages/fr/rests-on.ts';
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
  it.each(GUIDE_IDS)('of %s stands oldest first, and is said with its year', (id) => {
    const { restsOn } = GUIDES[id];
    const years = restsOn.map(({ source }) => SOURCES[source].year ?? Number.NaN);
    expect(years).toEqual(years.toSorted());
    for (const [index, one] of restsOn.entries()) {
      expect(restsOnText(one)).toContain(String(years[index]));
      expect(restsOnText(one)).toMatch(/n’a pas été vue?\.$/);
    }
  });

  it('is a memo of 2020 where E-POP is shown', () => {
    expect(plain(restsOnText(GUIDES['update-contact-details'].restsOn[0]))).toBe(
      'Le chemin dans E-POP vient d’un mémo de 2020 ; le site n’a pas été vu.',
    );
  });
});
