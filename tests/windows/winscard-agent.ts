// Runs in the Windows Node under Wine: the winscard adapter, spoken to over TCP because Unix pipes as stdio fail there.
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import type { DriverCard } from '../../native-host/pcsc/driver.ts';
import { asPcscError, PcscError } from '../../native-host/pcsc/errors.ts';
import { WINDOWS } from '../../native-host/pcsc/library/systems.ts';
import { systemDriver } from '../../native-host/pcsc/system-driver.ts';
import type { AgentReply, AgentRequest } from './winscard-messages.ts';

const driver = systemDriver(WINDOWS);
const cards = new Map<number, DriverCard>();
const monitors = new Map<number, AbortController>();
const socket = connect(Number(process.argv[2]), '127.0.0.1');

const reply = (message: AgentReply): void => void socket.write(`${JSON.stringify(message)}\n`);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function cardOf(id: number): DriverCard {
  const card = cards.get(id);
  if (card === undefined) throw new PcscError('driver_error', `no card ${id}`);
  return card;
}

async function perform(request: AgentRequest): Promise<readonly string[] | null> {
  switch (request.op) {
    case 'monitor': {
      const stop = new AbortController();
      monitors.set(request.id, stop);
      await driver.monitor((readers) => {
        const written = readers.map((each) => ({ ...each, atr: each.atr && hex(each.atr) }));
        reply({ readersOf: request.id, readers: written });
      }, stop.signal);
      return null;
    }
    case 'stop':
      monitors.get(request.monitor)?.abort();
      return null;
    case 'connect': {
      const card = await driver.connect(request.reader);
      cards.set(request.id, card);
      return [hex(card.atr)];
    }
    case 'transmit':
      return (await cardOf(request.card).transmit(request.run.map((each) => Buffer.from(each, 'hex')))).map(hex);
    case 'begin':
    case 'end':
    case 'disconnect':
      await cardOf(request.card)[request.op]();
      return null;
  }
}

createInterface(socket).on('line', async (line) => {
  const request: AgentRequest = JSON.parse(line);
  try {
    reply({ id: request.id, value: await perform(request) });
  } catch (thrown) {
    const { code, message, value } = asPcscError(thrown);
    reply({ id: request.id, error: { code, message, value } });
  }
});
// The test ends the connection when it is done.
socket.on('close', () => process.exit(0));
socket.on('error', () => process.exit(1));
