/** Letters that are a word by themselves. */
export const WORDS_OF_ONE_LETTER = 'aày';
