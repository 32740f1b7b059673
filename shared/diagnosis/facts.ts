import type * as v from 'valibot';
import type { FactsSchema } from '../protocol/facts-schema.ts';
import type { DeepReadonly } from '../protocol/messages.ts';

/**
 * Facts by name, as the schema says them: what was observed, with "unknown" where it was not. No judgement here; see diagnose.ts.
 * The JSON of `compagnon-ecps diagnose --json` is these facts plus the diagnosis (docs/command-line.md).
 */
export type Facts = DeepReadonly<v.InferOutput<typeof FactsSchema>>;

/** The outcome of one observation that can fail: what was seen, or why nothing is known. */
export type Probe<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'unknown'; readonly reason: string };

export type WorkstationFacts = Facts['workstation'];
/** What a fact of the computer is once it is known. */
type Known<Name extends keyof WorkstationFacts> =
  NonNullable<WorkstationFacts[Name]> extends Probe<infer Value> ? Value : never;

export type OperatingSystem = Facts['system']['os'];
export type PcscService = Facts['pcsc']['service'];

export type ReaderFacts = Facts['readers'][number];
export type ReaderState = ReaderFacts['state'];

export type CardFacts = NonNullable<ReaderFacts['card']>;
export type CardKind = CardFacts['kind'];
export type CardEvidence = CardFacts['evidence'];
export type Reading = CardFacts['reading'];
export type CardProblem = NonNullable<CardFacts['problem']>;
export type CardProblemCode = CardProblem['code'];
export type CardHolder = NonNullable<CardFacts['holder']>;
export type IdKind = NonNullable<CardHolder['idKind']>;
export type CardCertificate = NonNullable<CardFacts['certificate']>;
export type CardUpdate = Extract<CardFacts['update'], { state: 'known' }>['value'];
export type CardProvider = Extract<CardFacts['provider'], { state: 'known' }>['value'];

export type UsbReader = Known<'usb'>[number];
export type Middleware = Known<'cryptolib'>[number];
export type Galss = NonNullable<Known<'galss'>>;
export type BrowserRegistration = Known<'browsers'>[number];
export type BrowserId = BrowserRegistration['browser'];
export type WindowsServiceState = Known<'smartCardService'>;
export type FirefoxFacts = Known<'firefox'>;
export type FirefoxCpsExtension = FirefoxFacts['cpsExtension'];
