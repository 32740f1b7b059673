import type { BrowserId } from '../../shared/diagnosis/facts.ts';

/** Which browser this is; undefined for an unknown one. Chromium, Chrome and Brave differ only by brand. */
function browserId(userAgent: string, brands: readonly string[]): BrowserId | undefined {
  if (userAgent.includes('Firefox/')) return 'firefox';
  if (userAgent.includes('Edg/')) return 'edge';
  if (userAgent.includes('OPR/') || !userAgent.includes('Chrome/')) return undefined;
  if (brands.includes('Brave')) return 'brave';
  return brands.includes('Chromium') && !brands.includes('Google Chrome') ? 'chromium' : 'chrome';
}

interface WithBrands {
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

export const thisBrowser = (): BrowserId | undefined =>
  browserId(
    navigator.userAgent,
    ((navigator as WithBrands).userAgentData?.brands ?? []).map(({ brand }) => brand),
  );
