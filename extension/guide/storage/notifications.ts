import { browser } from '../../browser.ts';

export const NOTIFYING = { permissions: ['notifications' as const] };

/** Whether the user has let this extension notify: without the optional permission browsers leave the API out. */
export const mayNotify = (): boolean => browser.notifications !== undefined;

/** Asks for the permission. To be called first thing in a press; no question where it was given before. @returns false where it is refused */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTIFYING).catch(() => false);
