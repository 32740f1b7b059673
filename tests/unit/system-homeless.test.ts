import { parse } from 'node:path';
import { expect, it, vi } from 'vitest';
import { thisSystem } from '../../native-host/system.ts';

vi.mock('node:os', async (original) => {
  const notTold = (): never => {
    throw new Error('A system error occurred: uv_os_homedir returned ENOENT');
  };
  return { ...(await original<typeof import('node:os')>()), homedir: notTold, userInfo: notTold };
});

it('an account of which the system knows no home is looked at all the same', () => {
  expect(thisSystem().home).toBe(parse(process.execPath).root);
});
