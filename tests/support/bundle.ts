import { type BuildOptions, build } from 'esbuild';

/**
 * A module and all that it imports as one script that a page can run.
 * @param how where it differs from the others
 */
export async function bundle(
  entry: string,
  how: Pick<BuildOptions, 'define' | 'globalName' | 'nodePaths'> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    // It is sent to every page.
    minifyWhitespace: true,
    logLevel: 'silent',
    ...how,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`nothing was built from ${entry}`);
  return file.text;
}
