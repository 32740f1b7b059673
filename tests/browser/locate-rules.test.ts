import { describeAnswers } from '../support/locator/adversarial.ts';
import { pagesOn } from '../support/locator/small-pages.ts';

// The rules that strangers' whole pages led to (tests/portals/strangers, rounds 13 to 23), each in its smallest form.
describeAnswers('by the rules that whole pages led to', pagesOn('rules'));
