/** Bounds of the cache: length of a text, and number of texts. */
const LONGEST_KEY = 1000;
/** Longer texts are not read to their end. */
const MOST_READ = 2000;
const MOST_KEYS = 2000;

/**
 * A pure function of a text that remembers its answers: labels, class lists and icons of a page are few and come a thousand times.
 * Answers cannot grow wrong; they are thrown away when there are many.
 */
export function memoized<T extends string | number | boolean | null>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEY) return judge(text.slice(0, MOST_READ));
    let answer = known.get(text);
    if (answer === undefined) {
      answer = judge(text);
      if (known.size >= MOST_KEYS) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}

/** What a map holds for a key, made when it is asked for first. */
export function getOrMake<K, V>(
  made: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = made.get(key);
  if (value === undefined) {
    value = make();
    made.set(key, value);
  }
  return value;
}
