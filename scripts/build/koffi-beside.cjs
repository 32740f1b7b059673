// In the programs of Windows and macOS this stands for koffi's own search of its binary, which tries several folders: the one it was built with, which
// lies beside it, or none.
const { hash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const file = join(dirname(process.execPath), 'koffi.node');

module.exports.loadStatic = () => {
  // KOFFI_SHA256 is written in by koffi-beside.ts.
  if (hash('sha256', readFileSync(file)) !== KOFFI_SHA256)
    throw new Error('koffi.node is not the file this program was built with');
  const addon = { exports: {} };
  process.dlopen(addon, file);
  return addon.exports;
};
