import { readdirSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ARTEFACTS, partsOf } from '../../scripts/package/parts.ts';
import { sbomOf } from '../../scripts/package/sbom.ts';

const names = (sbom: object): readonly string[] =>
  (sbom as { components: { name: string }[] }).components.map(({ name }) => name);

it.each(ARTEFACTS)(
  'the list of %s names what is inside, each with the version and the sum of the lock file',
  (artefact) => {
    const sbom = sbomOf(artefact);
    expect(names(sbom)).toEqual(partsOf(artefact));
    for (const part of (sbom as { components: object[] }).components)
      expect(part).toMatchObject({
        version: expect.stringMatching(/^\d/),
        hashes: [{ content: expect.stringMatching(/^[\da-f]{128}$/) }],
      });
  },
);

describe('CycloneDX 1.5, by its own schema', () => {
  const faultOf = (sbom: object): Promise<unknown> =>
    new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(JSON.stringify(sbom));

  it.each(ARTEFACTS)('takes the list of %s', async (artefact) => {
    expect(await faultOf(sbomOf(artefact))).toBeNull();
  });

  it('refuses a part that is said to be published nowhere', async () => {
    const sbom = sbomOf('windows') as { components: object[] };
    const [first] = sbom.components;
    const parts = [{ ...first, externalReferences: [{ type: 'distribution' }] }, ...sbom.components.slice(1)];
    expect(await faultOf({ ...sbom, components: parts })).not.toBeNull();
  });
});

it('one Node an artefact, one binary of koffi a host, wxt where its code is', () => {
  for (const artefact of ARTEFACTS) {
    const parts = partsOf(artefact);
    expect(parts.filter((name) => name.startsWith('node-')).length, artefact).toBe(artefact === 'extension' ? 0 : 1);
    const binaries = parts.filter((name) => name.startsWith('@koromix/koffi-')).length;
    expect(binaries, artefact).toBe(artefact === 'extension' ? 0 : 1);
    expect(parts.includes('wxt'), artefact).toBe(artefact === 'extension');
  }
});

/** The npm packages of which some code is left in a bundle. */
async function bundledOf(options: BuildOptions): Promise<readonly string[]> {
  const shared = { bundle: true, write: false, metafile: true, logLevel: 'silent', outdir: 'nowhere' } as const;
  const { metafile } = await build({ ...shared, ...options, metafile: true });
  const left = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );
  return [...new Set(left.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))].sort();
}

it('what the host’s bundle takes from npm is what the lists say', async () => {
  const bundled = await bundledOf({
    entryPoints: ['native-host/main.ts'],
    platform: 'node',
    format: 'cjs',
    external: ['koffi'],
  });
  const isBeside = (name: string): boolean => /^node-|koffi/.test(name);
  for (const artefact of ARTEFACTS.filter((one) => one !== 'extension'))
    expect(
      partsOf(artefact)
        .filter((name) => !isBeside(name))
        .sort(),
      artefact,
    ).toEqual(bundled);
});

it('what the extension’s scripts take from npm is what its list says, no more and no less', async () => {
  const scripts = readdirSync('extension/entrypoints', { recursive: true, encoding: 'utf8' });
  const bundled = await bundledOf({
    entryPoints: scripts.filter((file) => /\.tsx?$/.test(file)).map((file) => `extension/entrypoints/${file}`),
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'text' },
  });
  expect([...partsOf('extension')].sort()).toEqual(bundled);
});
