import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTS } from '../portals/addresses.ts';
import { WALLET_ACTIONS, whereToGo } from '../portals/answers.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { APP_CODE, newSession, QR_LIFE_MS } from '../portals/session.ts';
import { STRAYS } from '../portals/strays.ts';

const judge = (path: string, values: readonly string[], session = newSession()) =>
  WALLET_ACTIONS[path]?.(session, values, 0);

describe('the practice wallet judges what is sent', () => {
  it.each([
    ['an identifier of 12 digits', '/auth', ['899700218896'], { go: '/auth/attente' }],
    ['terms that are accepted', '/activation', ['1'], { go: '/activation/qr' }],
    ['the code of the app', '/activation/code', [APP_CODE], { go: '/activation/choix' }],
    ['the code of the app in one-digit boxes', '/activation/code', [...APP_CODE], { go: '/activation/choix' }],
    ['twice the same four digits', '/activation/choix', ['2580', '2580'], { go: '/activation/fin' }],
    ['twice the same four boxes', '/activation/choix', [...'25802580'], { go: '/activation/fin' }],
  ] as const)('%s goes on', (_, path, values, expected) => {
    expect(judge(path, values)).toEqual(expected);
  });

  it.each([
    ['an identifier without its 8', '/auth', ['99700218896']],
    ['terms that are not accepted', '/activation', []],
    ['a wrong code', '/activation/code', ['000000']],
    ['two codes that differ', '/activation/choix', ['2580', '2581']],
    ['letters as e-CPS code', '/activation/choix', ['abcd', 'abcd']],
  ] as const)('%s is refused with a sentence', (_, path, values) => {
    expect(judge(path, values)).toHaveProperty('errors.0');
  });

  it('keeps a QR code 90 seconds, then shows it as expired once', () => {
    const session = { ...newSession(), qrShownAt: 1_000 };
    expect(whereToGo('/activation/qr', false, session, 1_000 + QR_LIFE_MS)).toBeNull();
    expect(whereToGo('/activation/qr', false, session, 1_001 + QR_LIFE_MS)).toBe('/activation/qr');
    expect(whereToGo('/activation/qr', true, session, 1_001 + QR_LIFE_MS)).toBeNull();
  });
});

describe('the server of the practice portals', () => {
  let portals: Portals;
  beforeAll(async () => {
    portals = await startPortals();
  });
  afterAll(() => portals.close());

  const get = (host: string, path: string): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: portals.port, path, headers: { host }, rejectUnauthorized: false };
      const asked = request(options, async (answer) => {
        let text = '';
        for await (const chunk of answer) text += String(chunk);
        resolve({ status: answer.statusCode ?? 0, text });
      });
      asked.once('error', reject);
      asked.end();
    });

  it('answers for official names and for no other', async () => {
    expect((await get(HOSTS.wallet, '/')).status).toBe(200);
    expect((await get('www.example.org', '/')).status).toBe(404);
    expect(portals.requests).toEqual([`GET https://${HOSTS.wallet}/`]);
  });

  it.each(STRAYS)('shows the page $name at its own address', async (stray) => {
    const { status, text } = await get(stray.host, stray.path);
    expect([status, text]).toEqual([stray.status, stray.html]);
  });
});
