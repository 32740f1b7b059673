import type { LinkFailure } from './link-state.ts';

/**
 * What browsers say when a native port breaks, measured in Chromium 156 and Firefox 153 (docs/sources/native-messaging.md 4.4).
 * The sentences differ by browser and may change or be translated: what no line knows is `unreachable`, its text kept for the report.
 */
const SENTENCES: readonly (readonly [RegExp, LinkFailure])[] = [
  [/native messaging host not found/i, 'not_installed'],
  [/native messaging host is forbidden/i, 'forbidden'],
  [/disabled by the system administrator/i, 'forbidden_by_policy'],
  [/failed to start native messaging host/i, 'not_started'],
  [/native host has exited/i, 'crashed'],
  [/error when communicating with the native messaging host/i, 'garbage'],
  [/no such native application/i, 'not_installed_or_forbidden'],
  [/tried to send a message of \d+ bytes/i, 'garbage'],
  [/an unexpected error occurred/i, 'unusable'],
];

/**
 * @param sentence the browser's words when the port closed; null when it gave none, as Firefox does when the host simply ends
 * @param hasAnswered whether a host has ever answered in this profile
 */
export function failureOf(sentence: string | null, hasAnswered: boolean): LinkFailure {
  if (sentence === null || sentence === '') return 'crashed';
  const failure = SENTENCES.find(([pattern]) => pattern.test(sentence))?.[1] ?? 'unreachable';
  if (hasAnswered) return failure === 'not_installed' ? 'no_longer_found' : failure;
  // Firefox does not tell the two apart; where none ever answered, the likely one is said as Chromium's users hear it.
  return failure === 'not_installed_or_forbidden' ? 'not_installed' : failure;
}
