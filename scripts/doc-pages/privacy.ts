import { writeFileSync } from 'node:fs';
import { privacyText } from '../../shared/messages/fr/privacy.ts';
import { product } from '../../shared/messages/fr/product.ts';

/** Where the page for stores and readers stands; the extension shows the same words (extension/entrypoints/reading/privacy.tsx). */
export const PRIVACY_FILE = 'docs/confidentialite.md';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The whole page, as it must stand in docs/. */
export function privacyPage(): string {
  const { kept } = privacyText;
  return [
    `# ${privacyText.title}`,
    '',
    `${product.name}. ${product.unofficial}`,
    '',
    `**${privacyText.promise}** ${privacyText.network}`,
    '',
    `## ${kept.title}`,
    '',
    row([kept.columns.data, kept.columns.where, kept.columns.howLong]),
    row(['---', '---', '---']),
    ...kept.rows.map(({ data, where, howLong }) => row([data, where, howLong])),
    ...[
      privacyText.card,
      privacyText.computer,
      privacyText.firefox,
      privacyText.files,
      privacyText.organisation,
    ].flatMap((paragraph) => ['', paragraph]),
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(PRIVACY_FILE, privacyPage());
