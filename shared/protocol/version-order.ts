const PARTS = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/;

/** Whether one version of the product is older than another; false where either is not written `1.2.3`. */
export function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => PARTS.exec(text)?.slice(1).map(Number));
  if (one === undefined || other === undefined) return false;
  const first = one.findIndex((part, index) => part !== other[index]);
  return first >= 0 && (one[first] ?? 0) < (other[first] ?? 0);
}
