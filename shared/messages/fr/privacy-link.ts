/** Beside the privacy page's own words (privacy.ts), which one page has: every page shows this. */
export const privacyLink = 'Confidentialité';
