/** Thrown inside `until` when waiting longer cannot make it right. */
export class NoUseWaiting extends Error {}

/** Asks again and again, with a limit; a page on its way elsewhere counts as "not yet". */
export async function until<T>(what: string, ask: () => Promise<T | null | false>, limitMs = 15_000): Promise<T> {
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
