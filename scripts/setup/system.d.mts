export declare function adviceFor(
  system: { readonly platform: string; readonly arch: string; readonly name: string; readonly hasDpkg: boolean },
  packages: readonly string[],
): string | null;
