import type { Diagnosis } from '../../shared/diagnosis/diagnosis.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import type { HostErrorCode, HostMessage } from '../../shared/protocol/messages.ts';
import type { Request } from '../../shared/protocol/requests.ts';
import type { Observer } from '../observer.ts';
import { diagnosisRequests } from './diagnosis-requests.ts';
import { greeting } from './greeting.ts';
import { readRequest } from './read-request.ts';

interface SessionPorts {
  readonly send: (message: HostMessage) => void;
  /** Called with true to stop reading requests, because too many wait for an answer, and with false to go on. */
  readonly hold: (isHeld: boolean) => void;
  readonly observer: Observer;
  readonly diagnose: (facts: Facts) => Promise<Diagnosis>;
  /** Where internal errors are noted; never identity. */
  readonly log: (line: string) => void;
}

interface Session {
  /** One message as it came: any JSON object. Never throws. */
  receive(value: Readonly<Record<string, unknown>>): void;
  /** A frame that holds no message. */
  reject(code: HostErrorCode): void;
}

/** The conversation with one browser: `hello` first, then subscription and diagnosis. Ids are echoed; an unknown verb ends nothing. */
export function startSession({ send, hold, observer, diagnose, log }: SessionPorts): Session {
  let greeted = false;
  let seq = 0;
  let stopWatching: (() => void) | undefined;

  const fail = (id: number | null, code: HostErrorCode, more: { detail?: string } = {}): void =>
    send({ id, type: 'error', code, ...more });

  const internal = (id: number | null, error: unknown): void => {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    fail(id, 'internal');
  };

  function hello(request: Extract<Request, { type: 'hello' }>): void {
    const message = greeting(request);
    greeted ||= message.type === 'hello';
    send(message);
  }

  function subscribe({ id, identity }: Extract<Request, { type: 'subscribe' }>): void {
    send({ id, type: 'ok' });
    const before = stopWatching;
    stopWatching = observer.watch(identity, (facts) => {
      seq += 1;
      send({ type: 'snapshot', seq, facts });
    });
    // After the new one has begun, so that no card is read again for it.
    before?.();
  }

  const diagnosisOf = diagnosisRequests({ observer, diagnose, hold });

  /** Sends what `work` brings, under the id of the request. */
  const reply = (id: number, work: Promise<HostMessage>): void =>
    void work.then(send).catch((error: unknown) => internal(id, error));

  function answer(request: Request): void {
    switch (request.type) {
      case 'hello':
        hello(request);
        break;
      case 'subscribe':
        subscribe(request);
        break;
      case 'unsubscribe':
        stopWatching?.();
        stopWatching = undefined;
        send({ id: request.id, type: 'ok' });
        break;
      case 'diagnose':
        reply(request.id, diagnosisAnswer(request.id, diagnosisOf(request.identity)));
        break;
      case 'tries':
        reply(request.id, triesAnswer(observer, request.id));
        break;
      default:
        // Exhaustive: does not compile when a verb has no case.
        request satisfies never;
    }
  }

  return {
    reject: (code) => fail(null, code),
    receive(value) {
      const read = readRequest(value);
      if (read.refused !== null) return fail(read.id, read.refused, read.more);
      const { request } = read;
      if (!greeted && request.type !== 'hello') return fail(request.id, 'hello_required');
      try {
        answer(request);
      } catch (error) {
        internal(request.id, error);
      }
    },
  };
}

const triesAnswer = async (observer: Observer, id: number): Promise<HostMessage> => ({
  id,
  type: 'tries',
  change: await observer.countTries(),
});

const diagnosisAnswer = async (
  id: number,
  answer: Promise<Pick<Extract<HostMessage, { type: 'diagnosis' }>, 'facts' | 'diagnosis'>>,
): Promise<HostMessage> => ({ id, type: 'diagnosis', ...(await answer) });
