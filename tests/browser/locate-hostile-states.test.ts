import { describeAnswers } from '../support/locator/adversarial.ts';
import { pagesOn } from '../support/locator/small-pages.ts';

describeAnswers('where the control cannot be used now', pagesOn('hostile-states'));
describeAnswers('where something else looks or reads the same', pagesOn('look-alikes'));
