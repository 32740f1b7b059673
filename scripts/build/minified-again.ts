import { minifySync, type Plugin } from 'vite';

/** What terser made shorter, by the builder's own minifier once more, which also gives the names: 1.3 % less in the archive than by either alone. */
export const minifiedAgain = (): Plugin => ({
  name: 'minified-again',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = minifySync(chunk.fileName, chunk.code, { module: true }).code;
    },
  },
});
