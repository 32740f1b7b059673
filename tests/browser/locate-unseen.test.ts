import { describeAnswers } from '../support/locator/adversarial.ts';
import { pagesOn } from '../support/locator/small-pages.ts';

describeAnswers('on pages drawn without a look at the rules', pagesOn('unseen'));
