import { keepWordsUnbroken } from '../../extension/ui/controls/unbroken-words.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { AUDIENCES } from '../../shared/identity/audience.ts';
import { PROJECT_ADDRESSES } from '../../shared/project-addresses.ts';
import { WAY_IDS } from '../../shared/ways/ways.ts';
import { AnswerPaths } from './answer-paths.ts';
import { advicePage, homeFile, homePage } from './choice-pages.tsx';
import { CODES, CONTACTS, MEMOS, QUESTIONS_PAGE } from './frame.tsx';
import { codesPage, contactsPage, memosPage, questionsPage } from './other-pages.tsx';
import { stepFile, stepPage } from './step-page.tsx';
import { wayFile, wayPage } from './way-page.tsx';

keepWordsUnbroken();

/**
 * Every static page by its file, from the same tables as the extension: no script, nothing from elsewhere, all beside one another.
 * @param home where they are published; empty where they are not
 */
export function sitePages(home: string = PROJECT_ADDRESSES.home): ReadonlyMap<string, string> {
  const paths = new AnswerPaths();
  const homes = AUDIENCES.map((audience) => [homeFile(audience), homePage(audience, paths)] as const);
  return new Map([
    ...homes,
    ...paths.pages.map((page) => [page.file, advicePage(page)] as const),
    ...GUIDE_IDS.flatMap((id) =>
      GUIDES[id].steps.map((_, index) => [stepFile(id, index + 1), stepPage(GUIDES[id], index)] as const),
    ),
    ...WAY_IDS.map((id) => [wayFile(id), wayPage(id)] as const),
    [CONTACTS, contactsPage()],
    [CODES, codesPage()],
    [MEMOS, memosPage(home)],
    [QUESTIONS_PAGE, questionsPage()],
  ]);
}
