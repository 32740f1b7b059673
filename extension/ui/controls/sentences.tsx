const CLASSES = { points: 'points', unknown: 'stack-tight unknown', needs: 'needs', numbered: 'numbered' } as const;

interface SentencesProps {
  /** `numbered` where one is done after the other; `unknown` for what we do not know. */
  readonly look: keyof typeof CLASSES;
  readonly of: readonly string[];
}

export function Sentences({ look, of }: SentencesProps) {
  const List = look === 'numbered' ? 'ol' : 'ul';
  return (
    <List class={CLASSES[look]}>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </List>
  );
}
