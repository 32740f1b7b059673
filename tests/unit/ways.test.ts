import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '../../shared/guides/addresses.ts';
import { guideChecked } from '../../shared/guides/checked.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { caseText, sourceText, statementText } from '../../shared/messages/fr/ways.ts';
import { SOURCES } from '../../shared/ways/sources.ts';
import { STATEMENTS, type StatementId } from '../../shared/ways/statements.ts';
import { isWayId, WAY_IDS, WAYS, wayChecked } from '../../shared/ways/ways.ts';

const CASES = WAY_IDS.flatMap((id) => WAYS[id].cases);
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What remedies may not promise where the ANS has said nothing (docs/sources/portals.md 8). */
const NOT_FOUND = ['code-forgotten', 'new-phone', 'blocked', 'phone-stolen'] as const;

describe('a way the memo did not have', () => {
  it('has seven situations of an e-CPS that does not work any more', () => {
    expect(WAYS['ecps-trouble'].cases.map(({ id }) => id)).toEqual([
      'expired',
      'code-forgotten',
      'new-phone',
      'phone-stolen',
      'unasked-request',
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
    expect(caseText[id].unknown.join(' ')).toMatch(/^Nous n’avons pas trouvé/);
    expect(one?.phones).toContain('ecps');
  });

  it('tells card and e-CPS apart where something is blocked, each with its own number', () => {
    expect(caseText.blocked.actions.join(' ')).toMatch(/0 825 852 000.*0 806 800 213/);
  });

  it('sends préparateurs to RPPS+, never to E-POP, and cards of staff to TOPS', () => {
    const { cases } = WAYS['pharmacy-staff'];
    expect(cases.flatMap(({ addresses }) => addresses)).not.toContain('epop');
    expect(cases.flatMap(({ guides }) => guides)).not.toContain('update-contact-details');
    expect(cases.flatMap(({ known }) => known)).toContain('staff-to-tops');
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
      expect({ id, reported: /^(?:press|field)/.test(id) }).toEqual({ id, reported: standing === 'reported' });
  });
});

describe('the date shown with a guide or a way', () => {
  it.each(GUIDE_IDS)('of the guide %s is that of the oldest thing it tells', (id) => {
    const addresses = GUIDES[id].steps.flatMap((step) => step.addresses ?? []);
    const date = guideChecked(GUIDES[id]);
    expect(date).toMatch(ISO_DAY);
    for (const address of addresses) expect(date <= ADDRESSES[address].checked).toBe(true);
    expect(date <= GUIDES[id].checked).toBe(true);
  });

  it.each(WAY_IDS)('of the way %s is that of its oldest source', (id) => {
    const dates = WAYS[id].cases.flatMap(({ known }) => known.map((one) => SOURCES[STATEMENTS[one]].checked));
    expect(wayChecked(WAYS[id])).toMatch(ISO_DAY);
    for (const date of dates) expect(wayChecked(WAYS[id]) <= date).toBe(true);
  });
});
