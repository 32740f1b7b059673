import { afterAll, beforeAll } from 'vitest';

/**
 * What is made before the tests of this file or block, and disposed of after them, in the reverse order.
 * @returns it without anything in it until then
 */
export function during<T extends AsyncDisposable>(make: () => Promise<T>): T {
  const made: Partial<T> = {};
  beforeAll(async () => {
    Object.defineProperties(made, Object.getOwnPropertyDescriptors(await make()));
  });
  afterAll(() => made[Symbol.asyncDispose]?.());
  return made as T;
}
