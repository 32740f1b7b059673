import * as v from 'valibot';
import { COMMANDS, type Request, RequestSchema } from '../../shared/protocol/requests.ts';

type Read =
  | { readonly refused: null; readonly request: Request }
  | { readonly refused: 'unknown_command'; readonly id: number | null; readonly more?: undefined }
  | { readonly refused: 'invalid_message'; readonly id: number | null; readonly more: { readonly detail: string } };

/** Validates a message as a request; otherwise the error to answer with, under the id of the message if it has one. */
export function readRequest(value: Readonly<Record<string, unknown>>): Read {
  const { id: rawId, type } = value;
  const id = typeof rawId === 'number' && Number.isSafeInteger(rawId) && rawId >= 0 ? rawId : null;
  if (!COMMANDS.some((command) => command === type)) return { refused: 'unknown_command', id };
  const { success, output, issues } = v.safeParse(RequestSchema, value);
  return success
    ? { refused: null, request: output }
    : { refused: 'invalid_message', id, more: { detail: v.getDotPath(issues[0]) ?? 'message' } };
}
