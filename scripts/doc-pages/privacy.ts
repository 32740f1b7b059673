import { privacyText } from '../../shared/messages/fr/privacy.ts';
import { product } from '../../shared/messages/fr/product.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The same words as in the extension (extension/entrypoints/reading/privacy.tsx), for stores and for readers of the project. */
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
