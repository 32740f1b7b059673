import { audienceText } from '../messages/fr/audience.ts';
import { guideText } from '../messages/fr/guides.ts';
import { popupText } from '../messages/fr/popup.ts';
import type { Recommendation } from './recommend.ts';

/** The advised way, in the words of its card. */
export const adviceTitle = ({ route }: Pick<Recommendation, 'route'>): string => {
  switch (route) {
    case 'other-computer':
      return popupText.route.otherComputer;
    case 'contacts-elsewhere':
      return audienceText.contactsTitle;
    default:
      return guideText[route].title;
  }
};
