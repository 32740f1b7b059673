export declare const PACKAGES: Readonly<Record<string, readonly string[]>>;
export declare function needsOf(name: string, args: readonly string[]): readonly string[];
export declare const TASKS: Readonly<
  Record<string, { readonly script: string; readonly needs: readonly string[] }> & {
    test: { readonly script: string; readonly needs: readonly string[] };
  }
>;
