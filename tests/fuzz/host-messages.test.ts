import fc from 'fast-check';
import * as v from 'valibot';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { HostMessageSchema } from '../../shared/protocol/messages.ts';
import { EVERY_FACT } from '../support/desks/every-fact.ts';
import { damagedText, oddText } from './damage.ts';
import { fuzz } from './fuzz.ts';
import { STEERING, wrongCard } from './oracles.ts';

const two = fc.nat({ max: 45 }).map((number) => String(number).padStart(2, '0'));

/** A text, a date or a number as a lying host might tell it. */
const lie = (honest: unknown): fc.Arbitrary<unknown> =>
  fc.oneof(
    oddText(20),
    fc.nat({ max: 100_000 }).map((length) => 'x'.repeat(length)),
    fc.tuple(two, two).map(([month, day]) => `2026-${month}-${day}`),
    fc.tuple(two, two).map(([month, day]) => `2026-${month}-${day}T00:00:00.000Z`),
    fc.constantFrom<unknown>(-1, 0.5, 0xffff_ffff, null, [honest, honest]),
    typeof honest === 'string' ? damagedText(fc.constant(honest)) : fc.constant(honest),
  );

/** The same value; one of its leaves is told otherwise beside so many honest ones. */
function lied(value: unknown, honest: number): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) return fc.tuple(...value.map((each) => lied(each, honest)));
  if (typeof value === 'object' && value !== null)
    return fc.record(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, lied(each, honest)])));
  return fc.oneof({ weight: honest, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: lie(value) });
}

/** What is wrong with a text that a page would draw, whatever its name. */
function wrongText(value: unknown): string | null {
  if (typeof value === 'string')
    return value.length > 2_000 || STEERING.test(value) ? `text ${JSON.stringify(value.slice(0, 80))}` : null;
  if (typeof value !== 'object' || value === null) return null;
  const values: readonly unknown[] = Object.values(value);
  if (Array.isArray(value) && values.length > 64) return `a list of ${values.length}`;
  return values.map(wrongText).find((wrong) => wrong !== null) ?? null;
}

fuzz(
  'what a lying host tells the extension: refused, or texts that can be drawn, days that exist, facts that can be judged',
  fc.oneof(...[1_000, 100, 20].map((honest) => lied({ type: 'snapshot', seq: 1, facts: EVERY_FACT }, honest))),
  (message) => {
    const read = v.safeParse(HostMessageSchema, message);
    if (!read.success || read.output.type !== 'snapshot') return null;
    const { facts } = read.output;
    diagnose(facts, new Date('2026-11-27T12:00:00Z'));
    const wrong = facts.readers.map(({ card }) => (card === null ? null : wrongCard(card)));
    return wrongText(read.output) ?? wrong.find((each) => each !== null) ?? null;
  },
);
