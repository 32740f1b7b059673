import { program } from './steps.ts';

// The extension in a browser that WXT opens and reloads at every change: `npm run dev [-- -b firefox]`. Not minified.
process.exitCode = await program(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...process.argv.slice(2)])();
