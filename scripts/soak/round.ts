/** Runs a round of a part. A round that fails is reported and does not end the soak. @returns 1 when it failed, else 0 */
export async function failuresOf(round: () => Promise<void>): Promise<0 | 1> {
  try {
    await round();
    return 0;
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message.slice(0, 400) : thrown);
    return 1;
  }
}
