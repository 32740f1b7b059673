import { describeAnswers } from '../support/locator/adversarial.ts';
import { pagesOn } from '../support/locator/small-pages.ts';

// What frameworks leave between the words of a page where something may come (`<!---->`, `<!--v-if-->`, `<!-- -->`) is not drawn.
describeAnswers('on pages of frameworks', pagesOn('comments'));
