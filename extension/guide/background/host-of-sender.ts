import type { Runtime } from 'webextension-polyfill';

/** The host from which the browser says that a message comes: for about:blank and srcdoc documents, that of the page that made them. */
export const hostOfSender = ({
  origin,
  url,
}: Runtime.MessageSender & { readonly origin?: string }): string | undefined =>
  [origin, url].flatMap((address) => URL.parse(address ?? '')?.hostname || []).at(0);
