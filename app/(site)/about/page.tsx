import type { Metadata } from "next";
import { PageHead } from "#components/ui/page-head";
import { TextSection } from "#components/ui/text-section";
import { VoteMark } from "#components/votes/vote-mark";

export const metadata: Metadata = {
  title: "About",
  description: "How a question is made and shown to be right, what pictures mean, where things come from.",
};

/** What this is, by which rules questions are made, sources and licences. */
export default function AboutPage() {
  return (
    <main id="main" className="page">
      <PageHead
        title="A quiz you can check"
        lead="On the Record asks who voted how and who said what, and after each answer shows the line that settles it."
      />
      <TextSection id="made" heading="How a question is made">
        <p>
          Facts come first. A program reads an article, and where there is one the official roll call, and
          notes who voted how on what and who said which words. Each fact keeps its place: the very characters
          of the article, or the line of the roll call. What cannot be traced to a place is dropped.
        </p>
        <p>
          Questions come second. A question is a view of a fact, and so is every wrong answer: a country
          stands among them only if the article or the record gives it another vote on the same motion. Not
          being mentioned is not a vote. Where too few wrong answers can be proved wrong, the question is not
          asked.
        </p>
        <p>No language model writes questions or answers. The same article gives the same quiz each time.</p>
      </TextSection>
      <TextSection id="right" heading="How it is shown to be right">
        <p>
          After you answer, you see the sentence of the article with the decisive words marked, or the lines
          of the roll call around the one in question, with the source and a link to it where there is one.
          Teachers see the same before they give a quiz to a class.
        </p>
        <p>
          Where an article and the official record disagree, no question is built on that point, unless a
          teacher asks for one that tells both. When we get something wrong, it is corrected in the open:{" "}
          <a href="/corrections">corrections</a>.
        </p>
      </TextSection>
      <TextSection id="sides" heading="No side taken">
        <p>
          We state recorded votes and attributed words, in neutral verbs. Countries, parties and people are
          put in alphabetical order, or shuffled. “For” is not green and “against” is not red.
        </p>
      </TextSection>
      <TextSection id="pictures" heading="How votes are shown">
        <p>Each vote has a colour, a shape and a word, the same everywhere:</p>
        <ul className="legend">
          <li>
            <VoteMark vote="for" chip />
          </li>
          <li>
            <VoteMark vote="against" chip />
          </li>
          <li>
            <VoteMark vote="abstain" chip />
          </li>
          <li>
            <VoteMark vote="absent" chip />
          </li>
          <li>
            <VoteMark vote="unknown" chip />
          </li>
        </ul>
        <p>
          “Not in our record” means just that. It is hatched on maps, a struck square among seats, and never
          counted as a vote or as an absence.
        </p>
        <p>
          A parliament is a half circle with one mark for each member, the US Senate a tile for each state, a
          small council a table with everybody’s name. Parties and members stand in the order of the alphabet:
          that is not where they sit.
        </p>
        <p>
          Maps use the outlines of Natural Earth. Where those differ from the maps of the United Nations, we
          follow the latter: Crimea is drawn with Ukraine, the Golan Heights with Syria, Somalia and Cyprus
          whole, and Western Sahara as one territory. The outlines express no opinion of ours on any
          territory. Members too small to be seen are drawn as the mark of their vote, near where they are.
        </p>
      </TextSection>
      <TextSection id="everyone" heading="For everyone">
        <p>
          Students need no account. A class code, any phone and a weak connection are enough, and answering
          works without JavaScript. Pages are built to WCAG 2.2 AA: keyboard, screen reader, large text, high
          contrast. There is no timer. Pictures have a table or a sentence that says the same.
        </p>
        <p>
          Leaderboards are for players who sign in and want to be on them. What we store about whom is on one
          page: <a href="/privacy">privacy</a>.
        </p>
      </TextSection>
      <TextSection id="credits" heading="Sources and licences">
        <p>
          The program is free software under the MIT licence. Articles and questions of the quizzes that come
          with it may be shared under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>{" "}
          unless a quiz says otherwise. Each roll call names its own source and licence beside its picture.
        </p>
        <p>
          Outlines: <a href="https://www.naturalearthdata.com">Natural Earth</a>, public domain, in the
          edition of <a href="https://github.com/topojson/world-atlas">world-atlas</a>. Typefaces: Newsreader
          by Production Type and Atkinson Hyperlegible Next by the Braille Institute, both under the SIL Open
          Font License 1.1; in the latter we have taken the stroke out of the zero. The votes in the example
          on the front page are those of the United Nations’ records of{" "}
          <span className="symbol">A/RES/79/179</span> and <span className="symbol">S/RES/1973</span>.
        </p>
      </TextSection>
    </main>
  );
}
