/** Thrown inside `until` when waiting longer cannot make it right. */
export class NoUseWaiting extends Error {}

/** How long what must come may take on a machine that has much else to do, milliseconds: all waits are for a thing, and this ends those in vain. */
export const PATIENCE_MS = 60_000;

/** Asks again and again, with a limit; a page on its way elsewhere counts as "not yet". */
export async function until<T>(what: string, ask: () => Promise<T | null | false>, limitMs = PATIENCE_MS): Promise<T> {
  const end = Date.now() + limitMs;
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
      last = null;
    } catch (error) {
      if (error instanceof NoUseWaiting) throw error;
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`not seen within ${limitMs} ms: ${what}${last === null ? '' : ` (${String(last)})`}`);
    await new Promise((done) => setTimeout(done, 60));
  }
}
