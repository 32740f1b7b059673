import { unfitForRelease } from '../node-release/shipped-node.ts';
import { signCommand } from './sign.ts';

/** Whether what is packed is to be handed out: it is signed, or COMPAGNON_RELEASE says so. */
const isRelease = (): boolean => signCommand() !== '' || (process.env['COMPAGNON_RELEASE'] ?? '') !== '';

/** Why nothing is packed: a release that would carry a Node of others than its makers. Null for a trial. */
export const releaseProblem = (): string | null => (isRelease() ? unfitForRelease() : null);

/** What the list of contents says first of what is no release; empty for one. */
export const trialNote = (): string =>
  isRelease()
    ? ''
    : '**Built for trial, not a release**: nothing is signed, and whose Node is inside is not asked for (docs/packaging.md).\n\n';
