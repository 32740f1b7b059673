// node --hash-seed=1 compile.ts PROGRAM CODE: keeps what V8 makes of a program, every function compiled, for program-start.cjs.
// The fixed seed makes it the same bytes each time, so that packages can carry it.
import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const [program = '', code = ''] = process.argv.slice(2);
setFlagsFromString('--no-lazy');
const script = new Script(readFileSync(program, 'latin1'), { filename: 'program.js' });
// V8 takes only code that was kept under the flags it runs with: those of a plain start.
setFlagsFromString('--lazy');
setFlagsFromString('--hash-seed=0');
writeFileSync(code, script.createCachedData());
