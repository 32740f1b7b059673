import browser from 'webextension-polyfill';
import { commandWalk, sendCommand } from '../../guide/messages/commands.ts';
import { STORE } from '../../guide/messages/messages.ts';
import { mayNotify } from '../../guide/storage/notifications.ts';
import { loadPolicy, type Policy, watchPolicy } from '../../guide/storage/policy.ts';

/** What users set on the settings page; both are on until they, or their organisation, say otherwise. */
export const SETTINGS = ['reminders', 'offers'] as const;
export type SettingId = (typeof SETTINGS)[number];

interface Setting {
  readonly on: boolean;
  /** Fixed by the organisation (managed storage, extension/public/managed-schema.json): shown, not changed. */
  readonly managed: boolean;
}

export type Settings = Readonly<Record<SettingId, Setting>>;

/** Where the guide reads them; it writes "never" itself when its offer is refused. */
const KEYS: Readonly<Record<SettingId, string>> = { reminders: STORE.reminders, offers: STORE.offer };
const OFF = 'never';

export async function loadSettings(): Promise<Settings> {
  const [policy, kept] = await Promise.all([loadPolicy(), browser.storage.local.get(null)]);
  const setting = (id: SettingId): Setting => {
    const fixed = policy[id];
    if (typeof fixed === 'boolean') return { on: fixed, managed: true };
    return { on: kept[KEYS[id]] !== OFF, managed: false };
  };
  return { reminders: setting('reminders'), offers: setting('offers') };
}

export const saveSetting = (id: SettingId, on: boolean): Promise<void> =>
  browser.storage.local.set({ [KEYS[id]]: on ? 'ask' : OFF });

/** Keeps what the organisation fixed where the guide reads it, so that it holds without the settings page ever opened. To be called when the background starts. */
export const mountPolicy = (): void => watchPolicy((policy) => void applyPolicy(policy), new AbortController().signal);

async function applyPolicy(policy: Policy): Promise<void> {
  for (const id of SETTINGS) {
    const fixed = policy[id];
    if (typeof fixed === 'boolean') await saveSetting(id, fixed);
  }
}

/** Removes all the extension keeps in this browser: storage, alarms, notifications. */
export async function eraseEverything(): Promise<void> {
  // First the background's own memory, which it would write back.
  await sendCommand({ type: 'forget' });
  await commandWalk('erase');
  localStorage.clear();
  sessionStorage.clear();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms.clearAll()]);
  const shown = mayNotify() ? await browser.notifications.getAll() : {};
  await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
  await applyPolicy(await loadPolicy());
}
