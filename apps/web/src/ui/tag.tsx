import { markClass, standingWord, type Standing } from './standing';

interface TagProps {
  standing: Standing | 'our-words';
  /** Replaces the word, where the standing has a better one: "Pending", "Withheld". */
  word?: string | undefined;
}

/** Says in a word how sure a figure or a sentence is, beside a swatch of how such a thing is drawn. */
export function Tag({ standing, word }: TagProps) {
  const isWords = standing === 'our-words';
  return (
    <span className="tag">
      <svg className="tag-swatch" viewBox="0 0 14 12" aria-hidden="true">
        {isWords ? (
          <path className="mark-reference" d="M1 2.5h12M1 6h12M1 9.5h7" strokeWidth="1.5" />
        ) : (
          <rect x=".5" y=".5" width="13" height="11" className={markClass(standing)} />
        )}
      </svg>
      {word ?? (isWords ? 'Our words' : standingWord(standing))}
    </span>
  );
}
