/** Extension ids that may talk to the host. Both builds are made from one tree; store ids are added when a store gives them. */
export const CHROMIUM_EXTENSION_IDS = ['nocemiliofapejoojapmnnooeiappaed'] as const;
export const FIREFOX_EXTENSION_ID = 'compagnon-ecps@compagnon-ecps.fr';
