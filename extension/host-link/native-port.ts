import browser from 'webextension-polyfill';
import type { Request } from '../../shared/protocol/requests.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';

/** The port to the native host. Once it is closed nothing more is heard of it. */
export interface NativePort {
  post(request: Request): void;
  close(): void;
}

interface NativePortEvents {
  onMessage(raw: unknown): void;
  /** The host ended, or could not be started: the browser's own sentence, where it has one. */
  onEnd(sentence: string | null): void;
}

/** Starts the host. */
export function openNativePort({ onMessage, onEnd }: NativePortEvents): NativePort {
  let isOpen = true;
  const port = browser.runtime.connectNative(HOST_NAME);
  port.onMessage.addListener((raw) => {
    if (isOpen) onMessage(raw);
  });
  port.onDisconnect.addListener((closed) => {
    // Chromium says why in lastError, Firefox on the port; lastError is to be read in any case, or Chromium complains.
    const sentence = closed.error?.message ?? browser.runtime.lastError?.message ?? null;
    if (!isOpen) return;
    isOpen = false;
    onEnd(sentence);
  });
  return {
    post: (request) => port.postMessage(request),
    close() {
      isOpen = false;
      port.disconnect();
    },
  };
}
