import { browser } from '../../browser.ts';
import { useWatched } from './use-watched.ts';

/** The browser's window in which this page is; undefined until it is known. */
export const useWindow = (): number | undefined =>
  useWatched<number | undefined>(undefined, (show) => {
    void browser.windows.getCurrent().then(({ id }) => show(id));
  });
