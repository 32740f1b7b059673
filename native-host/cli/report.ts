import type { Diagnosis } from '../../shared/diagnosis/diagnosis.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { supportDetails } from '../../shared/diagnosis/support-details.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { diagnosisText } from '../../shared/messages/fr/diagnosis.ts';
import { product } from '../../shared/messages/fr/product.ts';
import { supportDetailsText } from '../../shared/messages/fr/support-details.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { describeReader, evidenceOf, holderLines, remedyLines } from './describe.ts';
import { printable } from './print.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Everything that stands in the report goes through here. */
const html = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${html(cell)}</th>` : `<td>${html(cell)}</td>`)).join('')}</tr>`;

const section = (title: string, body: string): string => `<section><h2>${html(title)}</h2>${body}</section>`;

const table = (rows: readonly string[]): string => `<table><tbody>${rows.join('')}</tbody></table>`;

const STYLE = `
:root { color-scheme: light; }
body { font: 14px/1.45 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1d2430; background: #fff; }
h1 { font-size: 1.3rem; margin: 0; } h2 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
.verdict { font-size: 1.1rem; font-weight: 600; border-left: .3rem solid #3d5a80; padding: .4rem .8rem; margin: 1rem 0; background: #f2f5f9; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .22rem .5rem .22rem 0; border-bottom: 1px solid #d5dbe3; overflow-wrap: anywhere; }
td { overflow-wrap: normal; } td:last-child { overflow-wrap: anywhere; }
th { width: 32%; font-weight: 600; } td:last-child { width: auto; }
ol { margin: 0; padding-left: 1.3rem; } footer { margin-top: 1.2rem; font-size: .85rem; color: #4a5361; }
@page { size: A4; margin: 14mm; }
@media print { body { margin: 0; max-width: none; font-size: 9.5pt; } section { break-inside: avoid; } }
`;

/**
 * The report of `diagnose --report`: one page to print or to send, without a script, everything escaped.
 * Identity is in it only when the facts hold it and `identity` says so.
 */
export function reportHtml(
  facts: Facts,
  { verdict, cardRoute, headline, route, checks, remedies }: Diagnosis,
  { identity, now }: { readonly identity: boolean; readonly now: Date },
): string {
  const date = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' }).format(now);
  const readers = facts.readers.map((reader) => row(reader.name, reader.model ?? '', describeReader(reader)));
  const holders = identity ? facts.readers.flatMap(({ card }) => (card === null ? [] : holderLines(card))) : [];
  const { os, arch, release } = facts.system;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(cliText.titles.diagnosis(VERSION))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${html(cliText.titles.diagnosis(VERSION))}</h1>
<p>${html(cliText.madeOn(date))}. ${html(`${os} ${arch} ${release ?? ''}`.trim())}.</p>
<p class="verdict">${html(headline.title)}</p>
${headline.second === null ? '' : `<p>${html(headline.second)}</p>`}
<p>${html(cliText.titles.route)}&nbsp;: <strong>${html(diagnosisText.routes[route])}</strong></p>
<p>${html(cliText.observed(verdict, cardRoute.state, cardRoute.because))}</p>
${section(cliText.titles.readers, readers.length === 0 ? `<p>${html(cliText.none)}</p>` : table(readers))}
${holders.length === 0 ? '' : section(cliText.titles.identity, table(holders.map(([label, value]) => row(label, value))))}
${section(cliText.titles.checks, table(checks.map((check) => row(diagnosisText.checks[check.id], diagnosisText.statuses[check.status], evidenceOf(check, facts), cliText.trait(check.origin, check.repair)))))}
${section(supportDetailsText.title, table(supportDetails(facts).map(([label, value]) => row(label, value))))}
${remedies.length === 0 ? '' : section(cliText.titles.remedies, `<ol>${remedies.map((remedy) => `<li>${html([remedy.text, ...remedyLines(remedy)].join(' '))}</li>`).join('')}</ol>`)}
</main>
<footer><p>${html(product.unofficial)} ${html(cliText.portalDecides)}</p><p>${html(cliText.nothingSent)}${identity ? '' : ` ${html(cliText.identityLeftOut)}`}</p></footer>
</body>
</html>
`;
}
