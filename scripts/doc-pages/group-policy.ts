import { readFileSync } from 'node:fs';
import { CHROMIUM_EXTENSION_IDS } from '../../shared/protocol/extension-ids.ts';

interface Fixed {
  readonly title: string;
  readonly description: string;
  readonly type: 'boolean' | 'string';
}

/** Browsers that read an extension's values from the registry, and where. Firefox reads them from its own `3rdparty`. */
const BROWSERS = {
  chrome: { name: 'Google Chrome', key: 'Software\\Policies\\Google\\Chrome' },
  edge: { name: 'Microsoft Edge', key: 'Software\\Policies\\Microsoft\\Edge' },
} as const;
type Browser = keyof typeof BROWSERS;

const NAMESPACE = 'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"';
/** A text of the editor holds 1,023 letters unless it is told; a walk has some hundred thousand. */
const LONGEST_TEXT = 1_000_000;

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What the schema lets an organisation fix, less what is read no more. */
const fixable = (): readonly (readonly [string, Fixed])[] => {
  const { properties } = JSON.parse(readFileSync('extension/public/managed-schema.json', 'utf8')) as {
    properties: Readonly<Record<string, Fixed>>;
  };
  return Object.entries(properties).filter(([name]) => name !== 'calibration');
};

function policy(browser: Browser, [name, { type }]: readonly [string, Fixed]): string {
  const key = `${BROWSERS[browser].key}\\3rdparty\\extensions\\${CHROMIUM_EXTENSION_IDS[0]}\\policy`;
  const isText = type === 'string';
  return [
    `    <policy name="${browser}_${name}" class="Both" displayName="$(string.${name})" explainText="$(string.${name}_explain)"`,
    `      key="${key}"${isText ? ` presentation="$(presentation.${name})"` : ` valueName="${name}"`}>`,
    `      <parentCategory ref="${browser}" />`,
    '      <supportedOn ref="any" />',
    ...(isText
      ? [
          '      <elements>',
          `        <text id="${name}" valueName="${name}" maxLength="${LONGEST_TEXT}" required="true" />`,
          '      </elements>',
        ]
      : [
          '      <enabledValue><decimal value="1" /></enabledValue>',
          '      <disabledValue><decimal value="0" /></disabledValue>',
        ]),
    '    </policy>',
  ].join('\n');
}

/** The template for the Group Policy editor, from the schema of managed storage. */
export function admxFile(): string {
  const browsers = Object.keys(BROWSERS) as Browser[];
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions ${NAMESPACE} revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="compagnon" namespace="CompagnonECPS.Policies" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="any" displayName="$(string.any)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="compagnon" displayName="$(string.compagnon)" />
${browsers
  .map(
    (browser) =>
      `    <category name="${browser}" displayName="$(string.${browser})"><parentCategory ref="compagnon" /></category>`,
  )
  .join('\n')}
  </categories>
  <policies>
${browsers.flatMap((browser) => fixable().map((fixed) => policy(browser, fixed))).join('\n')}
  </policies>
</policyDefinitions>
`;
}

/** The words of that template, the schema's own. */
export function admlFile(): string {
  const words: readonly (readonly [string, string])[] = [
    ['any', 'Windows 10, Windows Server 2016'],
    ['compagnon', 'Compagnon e-CPS'],
    ...Object.entries(BROWSERS).map(([browser, { name }]) => [browser, name] as const),
    ...fixable().flatMap(([name, { title, description }]) => [
      [name, `${title} (${name})`] as const,
      [`${name}_explain`, description] as const,
    ]),
  ];
  const texts = fixable().filter(([, { type }]) => type === 'string');
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources ${NAMESPACE} revision="1.0" schemaVersion="1.0">
  <displayName>Compagnon e-CPS</displayName>
  <description>Values of the browser extension Compagnon e-CPS</description>
  <resources>
    <stringTable>
${words.map(([id, text]) => `      <string id="${id}">${xml(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${texts
  .map(
    ([name, { title }]) =>
      `      <presentation id="${name}"><textBox refId="${name}"><label>${xml(title)}</label></textBox></presentation>`,
  )
  .join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
