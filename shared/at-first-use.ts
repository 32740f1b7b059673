/** Makes a value when it is first asked for. An Intl formatter costs milliseconds and megabytes, which a start must not wait for. */
export function atFirstUse<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
