// Stands for the package koffi in a built program. The package's own scripts look for its binary in several folders and take 11 to 21 ms
// for it; this takes the one beside the program and no other.
const { dirname, join } = require('node:path');

const file = join(dirname(process.execPath), 'koffi.node');
// KOFFI_SHA256 is written in by koffi-beside.ts: empty where the program lies as bare as this file does.
if (KOFFI_SHA256 !== '') {
  const { hash } = require('node:crypto');
  const { readFileSync } = require('node:fs');
  if (hash('sha256', readFileSync(file)) !== KOFFI_SHA256)
    throw new Error('koffi.node is not the file this program was built with');
}
const addon = { exports: {} };
process.dlopen(addon, file);
module.exports = addon.exports;
