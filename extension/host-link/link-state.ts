/** The link to the native host, as pages see it. docs/extension.md draws it. */
export type LinkState =
  /** The page waits for the background's first word. */
  | { readonly phase: 'starting' }
  /** The browser was asked to start the host; its `hello` is awaited. */
  | { readonly phase: 'connecting' }
  | { readonly phase: 'live'; readonly host: AnsweringHost }
  /** `raw` is what the browser or host said, for the report. `retrying`: another try comes by itself; else a button asks for it. */
  | { readonly phase: 'broken'; readonly failure: LinkFailure; readonly raw: string; readonly retrying: boolean };

export interface AnsweringHost {
  readonly version: string;
  readonly countsTries: boolean;
}

/** Why there is no host to talk to. Code equals name; French sentence and remedy: shared/messages/fr/host-link.ts. */
export type LinkFailure =
  /** Chromium says the host is not registered, or its program is gone. */
  | 'not_installed'
  /** The same, though a host has answered in this profile: it was removed, or a policy refuses a host installed for one user. */
  | 'no_longer_found'
  /** A policy of the administrator (NativeMessagingBlocklist). */
  | 'forbidden_by_policy'
  /** Chromium on Windows could not start the program, or cmd.exe that starts it. */
  | 'not_started'
  /** Firefox has one sentence for "not registered" and "registered for another extension". */
  | 'not_installed_or_forbidden'
  /** Chromium says the host is registered for another extension id. */
  | 'forbidden'
  /** Firefox could not start the program, or could not read its answer: one sentence for both. */
  | 'unusable'
  /** The program ended by itself. */
  | 'crashed'
  /** Something other than messages came out of the program. */
  | 'garbage'
  /** No valid answer to `hello` in time; Chromium also stays silent on invalid JSON. */
  | 'silent'
  | 'host_too_old'
  | 'host_too_new'
  /** A sentence no table knows. */
  | 'unreachable'
  /** The extension's own background does not answer this page. */
  | 'background_gone';
