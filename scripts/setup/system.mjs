// What the set-up is run on, and what to do where it is not Debian or Ubuntu on x64.

const CONTAINER = 'docker run --rm -it --privileged -v "$PWD":/work -w /work docker.io/library/node:24-trixie npm test';
const ANYWHERE =
  'Without any of it, on any system with Node 22 or later: npm ci --ignore-scripts && npm run build-for-amo builds the Firefox extension.';

/**
 * What to say on a system that the set-up cannot prepare; null on Debian and its kin.
 * @param {{ platform: string, arch: string, name: string, hasDpkg: boolean }} system `name` as /etc/os-release has it, on Linux
 * @param {readonly string[]} packages Debian packages that the task needs
 * @returns {string | null}
 */
export function adviceFor({ platform, arch, name, hasDpkg }, packages) {
  if (platform === 'darwin')
    return `This is macOS. The project is built and tested on Debian: the tests need its pcscd, its virtual reader and Wine.\nIn a container of Debian, with Docker Desktop or Podman:\n  ${CONTAINER}\n${ANYWHERE}`;
  if (platform === 'win32')
    return `This is Windows. The project is built and tested on Debian, which runs inside Windows:\n  wsl --install Debian\nthen, in its window, in a folder of its own (not under /mnt/c): npm start\n${ANYWHERE}`;
  if (platform !== 'linux' || arch !== 'x64')
    return `This is ${platform} on ${arch}. The pinned Node is the one for Linux on x64; elsewhere take a machine or container of that kind.\n${ANYWHERE}`;
  if (hasDpkg || packages.length === 0) return null;
  return `This is ${name}, not Debian or Ubuntu: the set-up installs nothing here.\nNeeded, by Debian's names:\n  ${[...new Set(packages)].join(' ')}\nAll of it, in a container of Debian:\n  ${CONTAINER}\n${ANYWHERE}`;
}
