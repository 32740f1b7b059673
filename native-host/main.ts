import { fstatSync } from 'node:fs';
import { startMode } from './start-mode.ts';

// Threads for what waits: the card service, a reader and a card each keep one for as long as they like. libuv reads it when the first is used.
process.env['UV_THREADPOOL_SIZE'] ??= '16';

function stdinIsPipe(): boolean {
  try {
    const stdin = fstatSync(0);
    return stdin.isFIFO() || stdin.isSocket();
  } catch {
    return false;
  }
}

// Each way of starting loads only what it needs: a browser waits for the first snapshot, nobody waits for the command line's texts.
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const start = startMode(args, stdinIsPipe());
  switch (start.mode) {
    case 'messaging':
      return (await import('./messaging/serve.ts')).serve();
    case 'refused':
      // Named for the browser's log; its user sees "forbidden".
      process.stderr.write(`compagnon-ecps: ${JSON.stringify(start.caller)} is not an extension this host serves\n`);
      process.exitCode = 1;
      return;
    case 'command-line':
      process.exitCode = await (await import('./cli/command-line.ts')).commandLine(args);
      // Not by itself: a card that has fallen silent would keep the program for ever.
      process.stdout.write('', () => process.exit());
  }
}

void main();
