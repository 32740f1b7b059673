// The file that Node is started with: runs the program from the code that V8 made of it when it was built (compile.ts).
// Node's own compile cache keeps only what runs while the file is loaded; the rest, compiled function by function while a browser
// waits, took a seventh of the start.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const path = join(__dirname, 'program.bundle');

// Program and code lie in one file (host.ts: the program's length, the program, the code), because V8 compares no more of a program with
// the code it is given than the length, and would run the code of another one. A Mac's Node has no code made for it and compiles.
const bundle = readFileSync(path);
const end = 4 + bundle.readUInt32LE(0);
// Latin-1, because the program is ASCII (bundleForHost) and V8 keeps it as it is then.
const source = bundle.latin1Slice(4, end);
const cachedData = end < bundle.length ? bundle.subarray(end) : undefined;
new Script(source, { filename: 'program.js', cachedData }).runInThisContext()(require);
