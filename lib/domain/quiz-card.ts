import type { QuizRevision } from "#lib/domain/quiz";

/**
 * What a list of quizzes may tell of one before it is played: what was put to the vote and whose words it holds,
 * never how a vote went or who said what. Tallies are keys of questions, so they are not on the card (law 5).
 */
export interface QuizCard {
  /** The last part of its address: `/play/<slug>`. */
  slug: string;
  title: string;
  summary: string;
  questionCount: number;
  /** When the article appeared, ISO date. */
  date?: string;
  motions: { id: string; label: string; body?: string; symbol?: string; date?: string }[];
  /** People whose words are in the quiz, in alphabetical order of surname. */
  speakers: string[];
}

/** The card of a published quiz. */
export function quizCard(slug: string, revision: QuizRevision): QuizCard {
  const { title, summary, questions, article, motions, facts } = revision;
  const asked = new Set(questions.flatMap((question) => question.factIds));
  const speakers = new Set<string>();
  const voted = new Set<string>();
  for (const fact of facts) {
    if (!asked.has(fact.id)) continue;
    if (fact.type === "statement") speakers.add(fact.speaker);
    if (fact.type === "vote" || fact.type === "tally") voted.add(fact.motionId);
  }
  return {
    slug,
    title,
    summary,
    questionCount: questions.length,
    ...(article.datePublished && { date: article.datePublished }),
    motions: motions
      .filter((motion) => voted.has(motion.id))
      .map(({ id, label, body, symbol, date }) => ({
        id,
        label,
        ...(body && { body }),
        ...(symbol && { symbol }),
        ...(date && { date }),
      })),
    speakers: [...speakers].sort(bySurname),
  };
}

function bySurname(a: string, b: string): number {
  return surname(a).localeCompare(surname(b), "en") || a.localeCompare(b, "en");
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}
