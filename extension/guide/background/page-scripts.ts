import type { GuideId } from '../../../shared/guides/guide.ts';

/**
 * The scripts that come into pages on demand (extension/entrypoints), each with the files of what it shares with others before it
 * (scripts/build/page-scripts.ts). A file that is there already changes nothing.
 */
export const FILES_OF = {
  'guide.js': ['sight.js', 'engine.js', 'guide.js'],
  'teach.js': ['sight.js', 'engine.js', 'teach.js'],
  'overlay.js': ['sight.js', 'drawing.js', 'overlay.js'],
  'picker.js': ['sight.js', 'drawing.js', 'picker.js'],
  // The offer goes to pages where perhaps nobody wants help, so it carries its shared code instead of loading drawing.js.
  'offer.js': ['offer.js'],
  // After teach.js.
  'walk.js': ['walk.js'],
  'vocabulary.js': ['targets.js', 'activation.js', 'signing.js', 'contacts.js', 'words.js', 'vocabulary.js'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type OnDemand = keyof typeof FILES_OF;

/** What comes with every page while a guide runs, so that its search need not wait for the background: nothing where no step is on a page. */
export const STEPS_OF: Readonly<Record<GuideId, readonly string[]>> = {
  'activate-with-card': ['targets.js', 'activation.js', 'steps-activate-with-card.js'],
  'activate-without-card': [],
  'sign-in': ['targets.js', 'signing.js', 'steps-sign-in.js'],
  'update-contact-details': ['targets.js', 'contacts.js', 'steps-update-contact-details.js'],
};
