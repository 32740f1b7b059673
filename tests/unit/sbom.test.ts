import { build } from 'esbuild';
import { expect, it } from 'vitest';
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

it('one Node an artefact, one binary of koffi where the addon is not compiled, wxt where its code is', () => {
  for (const artefact of ARTEFACTS) {
    const parts = partsOf(artefact);
    expect(parts.filter((name) => name.startsWith('node-')).length, artefact).toBe(artefact === 'extension' ? 0 : 1);
    const binaries = parts.filter((name) => name.startsWith('@koromix/koffi-')).length;
    expect([binaries, parts.includes('nan')], artefact).toEqual(
      artefact === 'extension' ? [0, false] : artefact === 'linux' ? [0, true] : [1, false],
    );
    expect(parts.includes('wxt'), artefact).toBe(artefact === 'extension');
  }
});

it('what the host’s bundle takes from npm is what the lists say', async () => {
  const { metafile } = await build({
    entryPoints: ['native-host/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    metafile: true,
    external: ['koffi', '*.node'],
    logLevel: 'silent',
    define: { 'import.meta.url': '""' },
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  const bundled = [...new Set(packages)];
  for (const artefact of ARTEFACTS.filter((one) => one !== 'extension'))
    expect(partsOf(artefact), artefact).toEqual(expect.arrayContaining(bundled));
  expect(bundled).not.toEqual([]);
});
