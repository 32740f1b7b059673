/** The two parts of the Windows registry we look at; we write to the user's only. */
export type Hive = 'HKCU' | 'HKLM';

/** Text values of the Windows registry. `''` as name is a key's default value. */
export interface Registry {
  /** @returns null when key or value is absent */
  read(hive: Hive, key: string, name: string): string | null;
  /** A REG_DWORD; null when key or value is absent. */
  number(hive: Hive, key: string, name: string): number | null;
  /** The texts of all values of a key, in no order; none when the key is absent. */
  values(hive: Hive, key: string): readonly string[];
  /** Names of the keys below; none when the key is absent. */
  subkeys(hive: Hive, key: string): readonly string[];
  /** @throws when Windows refuses */
  write(key: string, name: string, value: string): void;
  /** Removes a key of HKEY_CURRENT_USER with all below; absent is fine. @throws when Windows refuses */
  remove(key: string): void;
  /** Keys of HKEY_CURRENT_USER above and including this one that are not there, outermost first. */
  missing(key: string): readonly string[];
  /** A key of HKEY_CURRENT_USER that holds neither keys nor values. */
  isEmpty(key: string): boolean;
}
