import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { organisationOf } from '../../extension/ui/facts/organisation.ts';
import { CHROMIUM_EXTENSION_IDS, FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';

type Json = Readonly<Record<string, unknown>>;
interface ChromiumPolicy {
  readonly ExtensionInstallForcelist: readonly string[];
  readonly NativeMessagingAllowlist: readonly string[];
  readonly '3rdparty': { readonly extensions: Readonly<Record<string, Json>> };
}

const ID = CHROMIUM_EXTENSION_IDS[0];
const read = (file: string): string => readFileSync(`docs/policies/${file}`, 'utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;
const schema = JSON.parse(readFileSync('extension/public/managed-schema.json', 'utf8')) as {
  properties: Readonly<Record<string, { readonly type: string }>>;
};

/** The example shows every key that is read, each with a value of its kind. */
function expectSchemaHeld(values: Json | undefined): void {
  expect(Object.keys(values ?? {}).sort()).toEqual(
    Object.keys(schema.properties)
      .filter((key) => key !== 'calibration')
      .sort(),
  );
  for (const [key, value] of Object.entries(values ?? {})) expect(typeof value, key).toBe(schema.properties[key]?.type);
}

type Registry = Map<string, string | number>;

/** Takes a .reg file into a registry, as Windows does: texts, dwords, values and keys that go. */
function merge(registry: Registry, text: string): Registry {
  let key = '';
  for (const line of text.split('\r\n').slice(1)) {
    const [, gone, named] = /^\[(-?)(.+)\]$/.exec(line) ?? [];
    key = named ?? key;
    if (gone === '-') for (const path of registry.keys()) if (`${path}\\`.startsWith(`${key}\\`)) registry.delete(path);
    const [, name = '', word, number, none] = /^"(.+?)"=(?:"(.*)"|dword:([\da-f]{8})|(-))$/.exec(line) ?? [];
    if (name === '') continue;
    if (none === '-') registry.delete(`${key}\\${name}`);
    else registry.set(`${key}\\${name}`, word?.replaceAll('\\"', '"') ?? Number.parseInt(number ?? '', 16));
  }
  return registry;
}

describe.each([
  ['chrome', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome'],
  ['edge', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge'],
])('the example policies for %s', (name, root) => {
  const policy = json<ChromiumPolicy>(`${name}.json`);

  it('name our extension and our host, and forbid nothing', () => {
    expect(policy.ExtensionInstallForcelist.map((entry) => entry.split(';')[0])).toEqual([ID]);
    expect(policy.NativeMessagingAllowlist).toEqual([HOST_NAME]);
    expect(Object.keys(policy)).not.toContain('NativeMessagingBlocklist');
  });

  it('leave what a group has already set, and go again without a trace', () => {
    const theirs = (): Registry =>
      new Map<string, string | number>([
        [`${root}\\ExtensionSettings`, '{"*":{"installation_mode":"blocked"}}'],
        [`${root}\\ExtensionInstallForcelist\\1`, 'theirs;https://example.org'],
        [`${root}\\NativeMessagingAllowlist\\1`, 'their.host'],
        [`${root}\\3rdparty\\extensions\\theirs\\policy\\x`, 1],
      ]);
    const merged = merge(theirs(), read(`${name}.reg`));
    for (const [path, value] of theirs()) expect(merged.get(path), path).toBe(value);
    expect(merge(merged, read(`${name}-annuler.reg`))).toEqual(theirs());
  });

  it('set what the managed schema knows, nothing else', () => {
    expectSchemaHeld(policy['3rdparty'].extensions[ID]);
  });

  it('say the same as a registry file', () => {
    const asRegistry: Registry = new Map<string, string | number>([
      [`${root}\\ExtensionInstallForcelist\\9101`, policy.ExtensionInstallForcelist[0] ?? ''],
      [`${root}\\NativeMessagingAllowlist\\9101`, HOST_NAME],
    ]);
    for (const [key, value] of Object.entries(policy['3rdparty'].extensions[ID] ?? {}))
      asRegistry.set(
        `${root}\\3rdparty\\extensions\\${ID}\\policy\\${key}`,
        typeof value === 'string' ? value : Number(value),
      );
    expect(merge(new Map(), read(`${name}.reg`))).toEqual(asRegistry);
  });
});

describe('the template for group policies', () => {
  const [admx, adml] = [read('compagnon-ecps.admx'), read('en-US/compagnon-ecps.adml')];
  const policies = [...admx.matchAll(/<policy name="(\w+?)_(\w+)"[\s\S]*?<\/policy>/g)].map(
    ([text, browser = '', name = '']) => ({ text, browser, name }),
  );

  it.each(['chrome', 'edge'])(
    'writes for %s the values of its .reg, at the same place, each of its kind',
    (browser) => {
      const own = policies.filter((one) => one.browser === browser);
      const place = (text: string): string => /\bkey="(.+?)"/.exec(text)?.[1] ?? '';
      const written = own.flatMap(({ text }) => /valueName="(\w+)"/.exec(text)?.slice(1) ?? []);
      expect(written).toEqual(own.map(({ name }) => name));
      expectSchemaHeld(
        Object.fromEntries(
          own.map(({ name, text }) => [name, text.includes('<text ') ? '' : text.includes('decimal')]),
        ),
      );
      const inFile = [...merge(new Map(), read(`${browser}.reg`)).keys()].filter((path) => path.includes('3rdparty'));
      const all = own.map(({ name, text }) => `HKEY_LOCAL_MACHINE\\${place(text)}\\${name}`.toLowerCase());
      expect(all.sort()).toEqual(inFile.map((path) => path.toLowerCase()).sort());
    },
  );

  it('has words for all that it names', () => {
    for (const [, kind, id] of admx.matchAll(/\$\((string|presentation)\.(\w+)\)/g))
      expect(adml).toContain(`<${kind} id="${id}">`);
  });
});

it('the example policies for Firefox name our add-on and set what the managed schema knows', () => {
  const { policies } = json<{
    policies: { ExtensionSettings: Json; '3rdparty': { Extensions: Record<string, Json> } };
  }>('firefox.json');
  expect(Object.keys(policies.ExtensionSettings)).toEqual([FIREFOX_EXTENSION_ID]);
  expectSchemaHeld(policies['3rdparty'].Extensions[FIREFOX_EXTENSION_ID]);
});

describe('what an organisation says', () => {
  it('names its own support', () => {
    expect(organisationOf({ supportName: ' Support du groupement ', supportPhone: '01 23 45 67 89' }).support).toEqual({
      name: 'Support du groupement',
      phone: '01 23 45 67 89',
    });
  });

  it.each([
    [
      'a number that is none',
      { supportName: 'Support', supportPhone: 'javascript:alert(1)' },
      { name: 'Support', phone: null },
    ],
    ['a number without a name', { supportPhone: '0123456789' }, null],
    ['values of another kind', { supportName: 7, supportPhone: true }, null],
    ['nothing', {}, null],
  ])('%s shows no call that leads nowhere', (_what, policy, support) => {
    expect(organisationOf(policy).support).toEqual(support);
  });

  it('gives the printed memo a word, cut to what its box holds', () => {
    expect(organisationOf({ memoNote: '  Appelez Claire.  ' }).memoNote).toBe('Appelez Claire.');
    expect(organisationOf({ memoNote: 'x'.repeat(9_000) }).memoNote).toHaveLength(600);
    for (const memoNote of ['   ', 7, null]) expect(organisationOf({ memoNote }).memoNote).toBeNull();
  });

  it('steers nothing where its words are shown: neither their direction, nor their end, nor what is hidden in them', () => {
    const steered = 'Support\u202e 89 76\u200b\u0000\u001b[2J';
    const { support, memoNote } = organisationOf({
      supportName: steered,
      memoNote: `${steered}\r\nAppelez.\n\u2066Claire`,
    });
    expect(support?.name).toBe('Support· 89 76···[2J');
    expect(memoNote).toBe('Support· 89 76···[2J\nAppelez.\n·Claire');
    for (const text of [`${'x'.repeat(79)}😀y`, '😀'.repeat(400)]) {
      const cut = organisationOf({ supportName: text, memoNote: text });
      expect(cut.support?.name.isWellFormed()).toBe(true);
      expect(cut.support?.name.length).toBeLessThanOrEqual(80);
      expect(cut.memoNote?.isWellFormed()).toBe(true);
    }
  });

  it('hides the holder only when it says so in so many words', () => {
    expect(organisationOf({ hideIdentity: true }).hidesIdentity).toBe(true);
    expect(organisationOf({ hideIdentity: 'true' }).hidesIdentity).toBe(false);
  });
});
