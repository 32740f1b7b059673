/** Browsers that look alike to their users. Order matters: Edge also names Chrome in its user agent. */
export type BrowserFamily = 'firefox' | 'edge' | 'chromium';

export function browserFamily(userAgent: string): BrowserFamily {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Edg/') ? 'edge' : 'chromium';
}
