import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { CardRoute, Check, Diagnosis } from '../../shared/diagnosis/diagnosis.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { shareable } from '../../shared/diagnosis/shareable.ts';
import { supportDetails } from '../../shared/diagnosis/support-details.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { diagnosisText } from '../../shared/messages/fr/diagnosis.ts';
import { product } from '../../shared/messages/fr/product.ts';
import { supportDetailsText } from '../../shared/messages/fr/support-details.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { createObserver } from '../create-observer.ts';
import { writeNamedFile } from '../write-whole.ts';
import { describeReader, evidenceOf, holderLines, remedyLines } from './describe.ts';
import { toJson } from './json.ts';
import { print, printable, sign, styled } from './print.ts';

/** The diagnosis as text for a terminal. */
export function printText(facts: Facts, diagnosis: Diagnosis, identity: boolean): void {
  const title = (text: string): void => print(`\n${styled('bold', text)}`);
  const { headline, route, checks, remedies } = diagnosis;
  print(styled('bold', cliText.titles.diagnosis(VERSION)));
  print(`${sign(headline.tone)} ${printable(headline.title)}`);
  if (headline.second !== null) print(`  ${printable(headline.second)}`);
  title(cliText.titles.readers);
  if (facts.readers.length === 0) print(`  ${cliText.none}`);
  for (const reader of facts.readers) {
    print(`  ${printable(reader.name)}\u00a0: ${printable(describeReader(reader))}`);
    if (identity && reader.card !== null)
      for (const [label, value] of holderLines(reader.card)) print(`    ${label}\u00a0: ${printable(value)}`);
  }
  title(cliText.titles.checks);
  for (const check of checks) print(`  ${sign(check.status)} ${checkLine(check, facts)}`);
  title(supportDetailsText.title);
  for (const [label, value] of supportDetails(facts)) print(`  ${printable(label)}\u00a0: ${printable(value)}`);
  title(cliText.titles.route);
  print(`  ${diagnosisText.routes[route]}`);
  if (remedies.length > 0) title(cliText.titles.remedies);
  for (const [index, remedy] of remedies.entries()) {
    print(`  ${index + 1}. ${printable(remedy.text)}`);
    for (const line of remedyLines(remedy)) print(`     ${line}`);
  }
  print();
  print(`${product.unofficial} ${cliText.portalDecides} ${cliText.nothingSent}`);
  if (!identity) print(cliText.identityLeftOut);
}

/** 0 where the card can be used here; else why not yet, not here, or not known. docs/command-line.md */
export const EXIT_CODES: Readonly<Record<CardRoute['state'], number>> = {
  ready: 0,
  'not-yet': 10,
  'not-here': 11,
  'not-known': 12,
};

const checkLine = (check: Check, facts: Facts): string =>
  `${diagnosisText.checks[check.id]}\u00a0: ${printable(evidenceOf(check, facts))}`;

interface Wanted {
  readonly json: boolean;
  readonly identity: boolean;
  readonly report?: string;
}

/** `diagnose`: observes everything once and says it as text, JSON or report. @returns the exit code of its card route */
export async function runDiagnose({ json, identity, report }: Wanted): Promise<number> {
  const seen = await createObserver().everything(identity);
  const facts = identity ? seen : shareable(seen);
  const diagnosis = diagnose(facts);
  if (report !== undefined) {
    const { reportHtml } = await import('./report.ts');
    const html = reportHtml(facts, diagnosis, { identity, now: new Date() });
    // For its owner alone: it may name the holder, and says what this computer has.
    writeNamedFile(report, html, 0o600);
    if (!json) print(printable(cliText.reportWritten(report)));
  }
  if (json) print(toJson(facts, diagnosis, 2));
  else if (report === undefined) printText(facts, diagnosis, identity);
  return EXIT_CODES[diagnosis.cardRoute.state];
}
