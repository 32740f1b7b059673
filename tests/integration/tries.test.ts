import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countsIn, MOST_COUNTS } from '../support/card/counts.ts';
import { type OtherProgram, startOtherProgram } from '../support/card/other-program.ts';
import { DEFAULT_READER, type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { HELLO, HOST_PROGRAM, type RunningHost, startHost } from '../support/host/host.ts';
import { type CardName, cardNamed } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';

/** What the official modules send (docs/sources/card-edge.md 4 and 5); the virtual card's PIN is 1234. */
const CPS3 = {
  wrong: ['00A4020C023F00', '002000010430303030'],
  right: ['00A4020C023F00', '002000010431323334'],
  sign: ['00A4040C0DE828BD080F8025000001FF0010', '002241A406800102840182', '008800000400000000'],
} as const;
/** A card that nobody uses for some seconds is powered off by pcscd, and forgets its application. */
const CPS4 = {
  open: '01A4040C088025000001FF0100',
  wrong: '012000010430303030',
  right: '012000010431323334',
} as const;

let pcscd: Pcscd;
let card: InsertedCard;
let host: RunningHost;
beforeEach(async () => {
  pcscd = await startPcscd();
});
afterEach(async () => {
  await host[Symbol.asyncDispose]();
  await card.remove();
  await pcscd[Symbol.asyncDispose]();
});

/** A host that has read this card. */
async function hostWith(name: CardName): Promise<void> {
  card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed(name) });
  await card.powered;
  host = startHost();
  host.send(HELLO);
  host.send({ id: 2, type: 'subscribe', identity: false });
  await host.next((message) => /"atr":"(?!.*"inProgress")/.test(JSON.stringify(message)));
}

const other = (): Promise<OtherProgram> => startOtherProgram(`${DEFAULT_READER.name} 00 00`);

async function inTransaction(program: OtherProgram, commands: readonly string[]): Promise<string> {
  await program.begin();
  let answer = '';
  for (const command of commands) answer = await program.send(command);
  await program.end();
  return answer;
}

let lastId = 10;
async function count(): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  host.send({ id, type: 'tries' });
  return (await host.next((message) => message['id'] === id))['change'];
}

const shownTries = (): unknown => {
  const snapshot = host.messages.findLast(({ type }) => type === 'snapshot');
  const { facts } = snapshot as { facts: { readers: readonly { card: { pinTriesLeft?: unknown } | null }[] } };
  return facts.readers[0]?.card?.pinTriesLeft;
};

const logged = (from = 0): readonly string[] =>
  card.log.slice(from).map(({ command }) => command.toString('hex').toUpperCase());

describe('the tries left are counted again', () => {
  it('after a wrong code and after the right one, which another program gave a CPS3', async () => {
    await hostWith('cps3-pharmacist');
    expect(shownTries()).toBe(3);
    await using program = await other();
    await inTransaction(program, CPS3.wrong);
    expect([await count(), shownTries()]).toEqual(['fewer', 2]);
    await inTransaction(program, CPS3.wrong);
    expect([await count(), shownTries()]).toEqual(['fewer', 1]);
    expect([await count(), shownTries()]).toEqual(['same', 1]);
    await inTransaction(program, CPS3.right);
    expect([await count(), shownTries()]).toEqual(['more', 3]);
  });

  it('of a CPS4 too, which tells that the right code was given', async () => {
    await hostWith('cps4-pharmacist');
    await using program = await other();
    await inTransaction(program, [CPS4.open, CPS4.wrong]);
    expect([await count(), shownTries()]).toEqual(['fewer', 2]);
    await inTransaction(program, [CPS4.right]);
    expect([await count(), shownTries()]).toEqual(['more', null]);
    expect(await count()).toBe('same');
  });

  it('with two commands at most, none of which selects, and every two seconds at most', async () => {
    await hostWith('cps3-pharmacist');
    await using program = await other();
    await inTransaction(program, CPS3.right);
    const before = card.log.length;
    const begun = performance.now();
    await Promise.all([count(), count(), count()]);
    await count();
    const took = performance.now() - begun;
    const commands = logged(before).map((command) => command.slice(0, 4));
    // Who asks during a count gets that one; a request that comes after it is the next.
    expect(commands.join()).toMatch(/^00CB,00C0(?:,00CB,00C0){1,3}$/);
    expect(took).toBeGreaterThan(1_900 * (commands.length / 2 - 1));
  });

  it('never from an old count: where another program left no place that tells them, they are not known', async () => {
    await hostWith('cps3-pharmacist');
    await using program = await other();
    await inTransaction(program, [...CPS3.right, ...CPS3.sign]);
    expect([await count(), shownTries()]).toEqual(['unknown', null]);
  });

  it('of a blocked card stays blocked where nothing tells it any more', async () => {
    await hostWith('cps3-pharmacist');
    await using program = await other();
    for (let code = 0; code < 3; code += 1) await inTransaction(program, CPS3.wrong);
    expect([await count(), shownTries()]).toEqual(['fewer', 0]);
    await inTransaction(program, CPS3.sign.slice(0, 1));
    expect([await count(), shownTries()]).toEqual(['unknown', 0]);
  });

  it('of no card that has not shown its issuer: a Vitale is sent nothing', async () => {
    await hostWith('vitale-2');
    expect(await count()).toBe('none');
    expect(card.log).toEqual([]);
  });
});

describe('watch on the command line', () => {
  it('tells a wrong code that another program gave by its next counts, beside a browser’s host that counts too', async () => {
    await hostWith('cps3-pharmacist');
    const child = spawn(HOST_PROGRAM, ['watch']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const untilLine = async (wanted: RegExp): Promise<void> => {
      for (;;) {
        const { value, done } = await lines.next();
        if (done === true) throw new Error('watch ended');
        if (wanted.test(value)) return;
      }
    };
    await untilLine(/reste 3 essais/);
    await using program = await other();
    for (const wanted of [/reste 2 essais/, /ne reste qu’un essai/, /est bloqué/]) {
      await inTransaction(program, CPS3.wrong);
      const from = card.log.length;
      await untilLine(wanted);
      expect(countsIn(card.log, from)).toBeLessThanOrEqual(MOST_COUNTS);
      expect(await count()).toBe('fewer');
    }
    child.kill('SIGINT');
  });
});

describe('a program that signs meanwhile', () => {
  it('has the card to itself: nothing of ours goes to it, and every signature succeeds', async () => {
    await hostWith('cps3-pharmacist');
    await using program = await other();
    const before = card.log.length;
    await program.begin();
    for (const command of CPS3.right) await program.send(command);
    const counted = count();
    for (let signature = 0; signature < 10; signature += 1) {
      for (const command of CPS3.sign.slice(0, 2)) await program.send(command);
      expect(await program.send(CPS3.sign[2])).toBe('6180');
      await sleep(100);
    }
    expect(countsIn(card.log, before)).toBe(0);
    await program.end();
    expect(await counted).toBe('busy');
    expect(countsIn(card.log, before)).toBe(0);
  });

  it('in a transaction after the other waits for one count of ours at most', async () => {
    await hostWith('cps3-pharmacist');
    await using program = await other();
    await inTransaction(program, CPS3.right);
    const meanwhile: number[] = [];
    let counts = 0;
    const counting = (async () => {
      for (; counts < 3; counts += 1) await count();
    })();
    while (counts < 3) {
      const from = card.log.length;
      await program.begin();
      meanwhile.push(countsIn(card.log, from));
      await program.send(CPS3.sign[0]);
      await program.send(CPS3.sign[1]);
      expect(await program.send(CPS3.sign[2])).toBe('6180');
      await sleep(20);
      await program.end();
      await sleep(5);
    }
    await counting;
    // The one that was under way.
    expect(Math.max(...meanwhile)).toBeLessThan(2);
  });
});
