import type { StepId } from '../../../shared/guides/guide.ts';
import { plainText } from '../../../shared/plain-text.ts';

const LONGEST_NOTE = 160;

/** What the organisation says at a step, by its policy alone; null for nothing. @param policy `stepNotes` is an object by step, or its JSON */
export function managedNote({ stepNotes }: Readonly<Record<string, unknown>>, step: StepId): string | null {
  try {
    const notes: unknown = typeof stepNotes === 'string' ? JSON.parse(stepNotes) : stepNotes;
    const note = (notes as Readonly<Record<string, unknown>> | null | undefined)?.[step];
    return typeof note === 'string' && note.trim() !== '' ? plainText(note, LONGEST_NOTE) : null;
  } catch {
    return null;
  }
}
