interface SentencesProps {
  /** `numbered` where one is done after the other. */
  readonly look: 'points' | 'stack-tight unknown' | 'needs' | 'numbered';
  readonly of: readonly string[];
}

/** A list of sentences. */
export function Sentences({ look, of }: SentencesProps) {
  const List = look === 'numbered' ? 'ol' : 'ul';
  return (
    <List class={look}>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </List>
  );
}
