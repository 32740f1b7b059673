// The file that Node is started with: runs the program beside it from the code that V8 made of it when it was built (compile.ts).
// Node's own compile cache keeps only what runs while the file is loaded; the rest, compiled function by function while a browser
// waits, took a seventh of the start.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const program = join(__dirname, 'program.js');

/** A Mac's Node has no code made for it. V8 refuses the code of another V8 and of a program of another length, and then compiles. */
function compiledCode() {
  try {
    return readFileSync(join(__dirname, 'program.code'));
  } catch {
    return undefined;
  }
}

// Latin-1, because the bundle is ASCII (bundleForHost) and V8 keeps it as it is then.
const source = readFileSync(program, 'latin1');
new Script(source, { filename: 'program.js', cachedData: compiledCode() }).runInThisContext()(require, program);
