import { describe, expect, it } from 'vitest';
import { needsOf, PACKAGES } from '../../scripts/setup/needs.mjs';
import { adviceFor } from '../../scripts/setup/system.mjs';

const needs = needsOf('test', []).flatMap((need) => PACKAGES[need] ?? []);
const debian = { platform: 'linux', arch: 'x64', name: 'Debian GNU/Linux 13 (trixie)', hasDpkg: true };
const fedora = { ...debian, name: 'Fedora Linux 44 (Workstation Edition)', hasDpkg: false };

describe('the set-up', () => {
  it('has nothing to say on Debian, nor where a task needs no package', () => {
    expect(adviceFor(debian, needs)).toBeNull();
    expect(adviceFor(fedora, [])).toBeNull();
  });

  it('says on another Linux what it is, what is needed by Debian’s names, and the container to take', () => {
    const said = adviceFor(fedora, needs) ?? '';
    expect(said).toContain('This is Fedora Linux 44');
    expect(said).toContain('vsmartcard-vpcd');
    expect(said).toContain('docker run');
  });

  it.each([
    ['darwin', 'arm64', 'This is macOS', 'docker run'],
    ['win32', 'x64', 'This is Windows', 'wsl --install Debian'],
    ['linux', 'arm64', 'linux on arm64', 'build-for-amo'],
  ])('says on %s %s what it is and what to do', (platform, arch, what, todo) => {
    const said = adviceFor({ platform, arch, name: '', hasDpkg: false }, needs) ?? '';
    expect(said).toContain(what);
    expect(said).toContain(todo);
  });

  it('asks for nothing of Debian’s where only the extension or a unit test is worked on', () => {
    for (const [task, ...args] of [
      ['build-extension'],
      ['test-unit'],
      ['check'],
      ['test-one', 'tests/unit/ui.test.ts'],
    ])
      expect(needsOf(task ?? '', args), task).toEqual([]);
  });

  it.each([
    ['./tests/browser/walk.test.ts', 'chromium'],
    ['tests/integration/opensc.test.ts', 'card'],
    ['tests/windows/msi.test.ts', 'ship'],
    ['tests/packages/debian-package.test.ts', 'ship'],
    ['what.test.ts', 'card'],
  ])('brings what %s needs: %s', (file, need) => {
    expect(needsOf('test-one', [file])).toContain(need);
  });
});
