import { HELLO, type RunningHost, startHost } from '../../tests/support/host/host.ts';

/** A host that was greeted and asked for snapshots, as by a popup. */
export function startSubscribed(): RunningHost {
  const host = startHost();
  host.send(HELLO);
  host.send({ id: 2, type: 'subscribe', identity: false });
  return host;
}

/** Whether a message says that a card has been read whole. */
export const saysRead = (message: Readonly<Record<string, unknown>>): boolean =>
  JSON.stringify(message).includes('"reading":"complete"');
