import { describe, expect, it } from 'vitest';
import { needsOf, PACKAGES } from '../../scripts/setup/needs.mjs';
import { rightsFor } from '../../scripts/setup/rights.mjs';
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

describe('before anything is done, what needs root', () => {
  const user = { missing: [], namespaces: 'allowed', isShow: false, isRoot: false } as const;
  const refused = { ...user, namespaces: 'refused' } as const;
  type Situation = Parameters<typeof rightsFor>[0];

  it.each<[what: string, who: Situation, needs: ReturnType<typeof rightsFor>['needs'], said: RegExp]>([
    ['is nothing once the packages are there', user, 'nothing', /^Nothing here needs root/],
    [
      'is the packages',
      { ...user, missing: ['pcscd'] },
      'root',
      /^Root is needed to install .*pcscd.*; for nothing else/,
    ],
    ['is said to root too', { ...user, missing: ['pcscd'], isRoot: true }, 'root', /^Root is needed to install/],
    ['is the card service, without namespaces', { ...refused, isShow: true }, 'root, or less is shown', /to run pcscd/],
    [
      'comes in one sentence',
      { ...refused, isShow: true, missing: ['chromium'] },
      'root',
      /chromium.*, and to run pcscd/,
    ],
    [
      'is no way out where tests have no namespaces',
      refused,
      'namespaces',
      /sysctl kernel[\s\S]*run the same command as root/,
    ],
    ['is a container’s own matter', { ...refused, isRoot: true }, 'namespaces', /--privileged/],
  ])('%s', (_, who, needs, said) => {
    expect(rightsFor(who)).toEqual({ needs, said: expect.stringMatching(said) });
  });

  it('is not spoken of where neither is asked for', () => {
    expect(rightsFor({ ...user, namespaces: 'not needed' })).toEqual({ needs: 'nothing', said: null });
  });
});
