/** Parts of a site by their elements and roles (ARIA landmarks), as selectors. */
export const MAIN = 'main,[role=main]';
export const BANNER = 'header,[role=banner]';
export const NAVIGATION = 'nav,[role=navigation]';
export const FOOTER = 'footer,[role=contentinfo]';

export const BARS = `${BANNER},${NAVIGATION}`;
