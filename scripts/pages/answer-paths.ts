import { type Answers, NO_ANSWERS } from '../../shared/diagnosis/answers.ts';
import { asked, chosen, legendOf, QUESTIONS, type QuestionId } from '../../shared/diagnosis/questions.ts';
import { type Recommendation, recommend } from '../../shared/diagnosis/recommend.ts';
import type { Audience } from '../../shared/identity/audience.ts';

/** What one has said so far, without a desk, and what it comes to. */
export interface AdvicePage {
  readonly file: string;
  readonly advice: Recommendation;
  /** The question that would change the advice, with a page an answer. */
  readonly question: { readonly legend: string; readonly answers: readonly Answer[] } | null;
}

interface Answer {
  readonly label: string;
  readonly file: string;
}

/** Pages of all answers that lead to one another, equal ones once, by the same `recommend` as in the extension. */
export class AnswerPaths {
  readonly #pages = new Map<string, AdvicePage>();

  get pages(): readonly AdvicePage[] {
    return [...this.#pages.values()];
  }

  /** The page of a first answer. */
  after(audience: Audience, situation: NonNullable<Answers['situation']>): string {
    const name = audience === 'pharmacist' ? situation : `${situation}-${audience}`;
    return this.#pageOf({ ...NO_ANSWERS, audience, situation }, `conseil-${name}`);
  }

  #pageOf(answers: Answers, name: string): string {
    const advice = recommend(answers, null, null);
    const open = asked(answers, advice).find((id) => chosen(id, answers) === undefined);
    const question = open === undefined ? null : this.#questionOf(open, answers, advice.audience, name);
    const same = JSON.stringify([advice.route, advice.next, advice.reason, advice.start, advice.notes, question]);
    const page = this.#pages.get(same) ?? { file: `${name}.html`, advice, question };
    this.#pages.set(same, page);
    return page.file;
  }

  #questionOf(id: QuestionId, answers: Answers, audience: Audience, name: string): AdvicePage['question'] {
    return {
      legend: legendOf(id, audience),
      answers: QUESTIONS[id].options.map(({ label, value, gives }) => ({
        label,
        file: this.#pageOf({ ...answers, ...gives }, `${name}-${value}`),
      })),
    };
  }
}
