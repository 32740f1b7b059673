import { afterAll, beforeAll } from 'vitest';
import { type Drawings, type Portals, startPortals } from '../../portals/server.ts';
import { type Chromium, launchChromium } from './chromium.ts';

/** Gives the tests of this file Chromium with the extension and no host, and closes it after them. */
export function useChromium(take: (chromium: Chromium) => void): void {
  let chromium: Chromium | undefined;
  beforeAll(async () => {
    chromium = await launchChromium({ host: null });
    take(chromium);
  });
  afterAll(() => chromium?.close());
}

/** The same on practice portals drawn so. */
export function useChromiumOnPortals(
  drawing: Partial<Drawings>,
  take: (own: { readonly chromium: Chromium; readonly portals: Portals }) => void,
): void {
  const stack = new AsyncDisposableStack();
  beforeAll(async () => {
    const portals = await startPortals({ drawing });
    stack.defer(() => portals.close());
    const chromium = await launchChromium({ host: null, portalsPort: portals.port });
    stack.defer(() => chromium.close());
    take({ chromium, portals });
  });
  afterAll(() => stack.disposeAsync());
}
