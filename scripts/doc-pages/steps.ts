import { ADDRESSES, type AddressId, PHONES, type PhoneId } from '../../shared/guides/addresses.ts';
import { GUIDE_IDS, type GuideId, type Step } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import {
  CARD_TROUBLES,
  ORDRE_TROUBLES,
  PHONE_TROUBLES,
  SITE_TROUBLES,
  type Trouble,
  type TroubleId,
  troublesAt,
} from '../../shared/guides/troubles.ts';
import { AUDIENCES } from '../../shared/identity/audience.ts';
import { addressText } from '../../shared/messages/fr/addresses.ts';
import { audienceText } from '../../shared/messages/fr/audience.ts';
import { guideNeedsText } from '../../shared/messages/fr/guide-needs.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { memoText } from '../../shared/messages/fr/memo.ts';
import { fourCodes, pagesText as words } from '../../shared/messages/fr/pages.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { ordreDesk, phoneText } from '../../shared/messages/fr/phones.ts';
import { product } from '../../shared/messages/fr/product.ts';
import { inOneLine, stepText, whereText } from '../../shared/messages/fr/steps.ts';
import type { TroubleWords } from '../../shared/messages/fr/trouble-words.ts';
import { troubleText } from '../../shared/messages/fr/troubles.ts';
import {
  caseText,
  sourceText,
  standingText,
  statementText,
  wayPageText,
  wayText,
} from '../../shared/messages/fr/ways.ts';
import { SOURCES } from '../../shared/sources.ts';
import { STATEMENTS, type StatementId } from '../../shared/ways/statements.ts';
import { WAY_IDS, WAYS } from '../../shared/ways/ways.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const link = (id: AddressId): string => `${addressText[id]} : <${encodeURI(decodeURI(ADDRESSES[id].url))}>`;
const said = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
const after = (name: string, text: string | undefined): string => (text === undefined ? '' : `${name} ${text}`);
/** Addresses, a line each below their sentence. */
const linkLines = (ids: readonly AddressId[]): string => ids.map((id) => `\n   - ${link(id)}`).join('');

function phoneLine(id: PhoneId): string {
  const { number, mail } = PHONES[id];
  const { name, hint } = phoneText[id];
  return `${name} : ${number}${mail === undefined ? '' : `, ${mail}`}. ${hint}`;
}

function stepLines(step: Step, index: number): string {
  const { id, addresses = [], helper } = step;
  const { title, help, danger, note, look } = stepText[id];
  const stores: readonly AddressId[] = helper === 'stores' ? ['app-store', 'google-play'] : [];
  const text = said([
    `${index + 1}. **${title}** (${whereText(step).toLowerCase()}).`,
    after(memoText.attention, danger),
    inOneLine(help),
    after(memoText.remark, note),
    after(words.look, look),
  ]);
  return `${text}${linkLines([...stores, ...addresses])}`;
}

const guideSection = (id: GuideId): string => `## ${guideText[id].title}

${guideNeedsText[id].intro}

${memoText.needs} : ${guideNeedsText[id].needs.join(' ; ')}.

${GUIDES[id].steps.map(stepLines).join('\n')}
`;

function troubleLines({ id, goTo, addresses = [] }: Trouble): string {
  const { symptom, origin = '', remedies, unknown }: TroubleWords = troubleText[id];
  const next = goTo === undefined ? '' : memoText.goOn(guideText[goTo].title);
  return `- **${symptom}.** ${said([origin, ...remedies, next, after(words.unknown, unknown)])}${linkLines(addresses)}`;
}

const troubleSection = (title: string, troubles: readonly Trouble[]): string =>
  `### ${title}\n\n${troubles.map(troubleLines).join('\n')}\n`;

/** Every trouble once and whole, the memo's precautions first. */
function troubleSections(): string {
  const all = (table: Readonly<Record<string, unknown>>): readonly Trouble[] =>
    troublesAt('', Object.keys(table) as TroubleId[]).filter(({ onScreen }) => onScreen === undefined);
  const isPrecaution = ({ memo = [] }: Trouble): boolean => memo.some((line) => line >= 'M19' && line <= 'M25');
  const groups = { card: CARD_TROUBLES, phone: PHONE_TROUBLES, site: SITE_TROUBLES, ordre: ORDRE_TROUBLES };
  return [
    troubleSection(words.troubleGroups.precautions, Object.values(groups).flatMap(all).filter(isPrecaution)),
    ...(Object.keys(groups) as (keyof typeof groups)[]).map((group) =>
      troubleSection(
        words.troubleGroups[group],
        all(groups[group]).filter((one) => !isPrecaution(one)),
      ),
    ),
  ].join('\n');
}

function sourceOf(id: StatementId): string {
  const source = STATEMENTS[id];
  return wayPageText.source(standingText[SOURCES[source].standing], sourceText[source]);
}

const waySection = (id: (typeof WAY_IDS)[number]): string => `## ${wayText[id].title}

${wayText[id].intro}

${WAYS[id].cases
  .map(({ id: one, known, addresses }) => {
    const { title, actions, unknown } = caseText[one];
    return [
      `### ${title}`,
      '',
      ...actions.map((action, index) => `${index + 1}. ${action}`),
      ...addresses.map((address) => `- ${link(address)}`),
      ...known.map((statement) => `- ${statementText[statement]} (${sourceOf(statement)})`),
      ...unknown.map((text) => `- ${text}`),
      '',
    ].join('\n');
  })
  .join('\n')}`;

const codesTable = (): string => {
  const { columns, rows } = fourCodes;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `## ${fourCodes.title}`,
    '',
    row([columns.code, columns.from, columns.to]),
    row(['---', '---', '---']),
    ...rows.map(({ code, from, to }) => row([code, from, to])),
    '',
  ].join('\n');
};

/** The whole memo and more, for who has nothing but this page: from shared/guides, shared/ways and their words. */
export const stepsPage = (): string =>
  plain(`<!-- Made by \`npm run test:unit -- doc-pages -u\` from shared/guides and their words; a test fails when it is stale. -->

# ${words.withoutCompanion}

${product.unofficial}

${words.stuck}

- ${phoneLine('ecps')}
- ${phoneLine('card')}
- ${ordreDesk}
- ${panelText.support.cis}

${codesTable()}
${GUIDE_IDS.map(guideSection).join('\n')}
## ${words.contacts.title}

${words.contacts.intro}

${AUDIENCES.map((audience) => `- **${audienceText.choices[audience]}** : ${memoText.contactsOf[audience]}`).join('\n')}

## ${words.troubles}

${troubleSections()}
${WAY_IDS.map(waySection).join('\n')}`);
