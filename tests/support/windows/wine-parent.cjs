// Runs inside Wine, on the Windows Node: starts a program with pipes, as a browser does, and writes down what came of it.
// Wine's own stdio cannot be piped to a Windows program from outside (EBADF).
const { spawn } = require('node:child_process');
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const begun = performance.now();
const out = [];
const errors = [];
let bytes = 0;
let firstByteMs = null;
const child = spawn(job.program, job.args, {
  stdio: ['pipe', 'pipe', 'pipe'],
  env: { ...process.env, ...job.env },
  ...(job.cwd ? { cwd: job.cwd } : {}),
});
const limit = setTimeout(() => child.kill(), job.limitMs);

child.stdout.on('data', (chunk) => {
  firstByteMs ??= performance.now() - begun;
  out.push(chunk);
  bytes += chunk.length;
  if (job.tell !== undefined) appendFileSync(job.tell, chunk);
  if (job.untilBytes !== undefined && bytes >= job.untilBytes) child.stdin.end();
});
child.stderr.on('data', (chunk) => errors.push(chunk));
child.stdin.on('error', () => {});
child.stdin.write(Buffer.from(job.input, 'base64'));
if (job.untilBytes === undefined) child.stdin.end();

const finish = (code, problem) => {
  clearTimeout(limit);
  const stderr = Buffer.concat(errors).toString('utf8') + problem;
  writeFileSync(
    job.result,
    JSON.stringify({ code, stdout: Buffer.concat(out).toString('base64'), stderr, firstByteMs }),
  );
};
child.once('error', (error) => finish(null, String(error)));
child.once('close', (code) => finish(code, ''));
