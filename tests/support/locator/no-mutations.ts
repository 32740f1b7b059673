import { vi } from 'vitest';

/** A page in which nothing changes, for tests without a DOM. */
export const stubObserver = (): void =>
  void vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
