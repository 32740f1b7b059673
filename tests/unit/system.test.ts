import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { dataFolder, pathOn, thisSystem } from '../../native-host/system.ts';

afterEach(() => vi.unstubAllEnvs());

it.each(['', 'relative', '.'])(
  'a home or folder of data called %j is none: nothing is written where one stands',
  (named) => {
    vi.stubEnv('HOME', named);
    vi.stubEnv('XDG_DATA_HOME', named);
    const own = userInfo().homedir;
    expect([thisSystem().home, dataFolder(thisSystem())]).toEqual([own, join(own, '.local/share/compagnon-ecps')]);
  },
);

it('a home whose name holds what a replacement means something by is a name', () => {
  const system = { os: 'linux', root: '', home: '/home/$&-$1', env: {} } as const;
  expect([pathOn(system, '~/x'), pathOn(system, '~/.config/x')]).toEqual(['/home/$&-$1/x', '/home/$&-$1/.config/x']);
});

it.each([undefined, '', 'relatif'])('with LOCALAPPDATA %j, what is written on Windows lies in the home', (named) => {
  const system = { os: 'windows', root: '', home: 'C:\\Users\\Hélène', env: { LOCALAPPDATA: named } } as const;
  expect(dataFolder(system)).toBe('C:\\Users\\Hélène\\AppData\\Local\\Compagnon e-CPS');
});
