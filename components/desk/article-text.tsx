import type { ArticlePiece, ArticleRef } from "#lib/domain/article-marks";
import type { QuestionId } from "#lib/domain/ids";

/** Keeps the first number on the line of the words it belongs to. */
const WORD_JOINER = "\u2060";

/**
 * The article's words with their marks and the numbers of the questions they prove. Each piece carries its offset
 * (`data-at`), so that a selection can be found in the text again.
 */
export function ArticleText(props: {
  paragraphs: readonly ArticlePiece[][];
  now: QuestionId | undefined;
  show: (id: QuestionId) => void;
}) {
  return props.paragraphs.map((pieces) => (
    <p key={pieces[0]?.start ?? 0}>
      {pieces.map((piece) => (
        <span key={piece.start}>
          <Words piece={piece} />
          {piece.refs.length > 0 && WORD_JOINER}
          {piece.refs.map((ref) => (
            <Reference
              key={ref.to === "question" ? ref.n : ref.letter}
              to={ref}
              now={props.now}
              show={props.show}
            />
          ))}
        </span>
      ))}
    </p>
  ));
}

function Words({ piece: { start, text, mark, leftOut } }: { piece: ArticlePiece }) {
  const className = leftOut ? "skipped" : undefined;
  if (mark === "now")
    return (
      <mark data-at={start} className={className}>
        {text}
      </mark>
    );
  return (
    <span data-at={start} className={[mark && "mark-pale", className].filter(Boolean).join(" ") || undefined}>
      {text}
    </span>
  );
}

function Reference(props: { to: ArticleRef; now: QuestionId | undefined; show: (id: QuestionId) => void }) {
  const { to, now, show } = props;
  if (to.to === "left-out")
    return (
      <a className="ref ref-out" href={`#out-${to.letter}`} aria-label={`Left out, ${to.letter}`}>
        {to.letter}
      </a>
    );
  return (
    <a
      className={to.id === now ? "ref ref-on" : "ref"}
      href={`#${to.id}`}
      aria-label={`Question ${to.n}`}
      onClick={() => show(to.id)}
    >
      {to.n}
    </a>
  );
}
