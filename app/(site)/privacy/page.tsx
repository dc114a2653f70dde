import type { Metadata } from "next";
import { PageHead } from "#components/ui/page-head";
import { TextSection } from "#components/ui/text-section";
import { RETENTION_DAYS } from "#lib/domain/assignment";

export const metadata: Metadata = {
  title: "Privacy",
  description: "What is stored about students, players and teachers, who sees it, and when it is deleted.",
};

/** What is stored about whom, for how long, and how to get rid of it. */
export default function PrivacyPage() {
  return (
    <main id="main" className="page">
      <PageHead
        title="What we store, and for how long"
        lead="As little as a quiz needs. No advertising, no tracking, nothing from another company’s servers."
      />
      <TextSection id="students" heading="Students with a class code">
        <p>
          We never ask for a name, an e-mail address, an age or a school. You answer under a made-up name such
          as Amber Heron, or a seat number your teacher gave you.
        </p>
        <p>
          We keep your answers, when they were given, and your score. Your teacher sees them under that name
          or number. They are deleted {RETENTION_DAYS} days after the quiz closes, or earlier when your
          teacher deletes the class.
        </p>
      </TextSection>
      <TextSection id="alone" heading="Playing without signing in">
        <p>
          We keep the answers and the score without any name, so that you can go on where you were. They are
          deleted {RETENTION_DAYS} days after you began.
        </p>
      </TextSection>
      <TextSection id="accounts" heading="Players and teachers with an account">
        <p>
          We keep the display name you choose and when the account was made. With a password of our own we
          keep your user name, and of the password only a scrypt hash. If you sign in with another service we
          keep a hash of its number for you, and neither your e-mail address nor your real name.
        </p>
        <p>
          Players: points and time of the quizzes you finished, for the leaderboards. Only people who have
          signed in see those, under your display name; you can hide yourself from them.
        </p>
        <p>
          Teachers: the quizzes you made, with the articles and official records you gave and the newest
          versions of your draft, until you delete them; the classes you gave a quiz to, with their settings,
          and your students’ answers as above.
        </p>
        <p>
          All of it is yours: <a href="/account">your account</a> has one button to take a copy away and one
          to erase everything at once.
        </p>
      </TextSection>
      <TextSection id="device" heading="On your device">
        <p>
          One cookie for each quiz you are sitting, which only that quiz’s pages receive, and one that keeps
          you signed in. While an answer cannot be sent, it waits in this browser tab’s storage. What a
          teacher changes on a quiz and cannot save is kept in the browser until it is saved or they sign out,
          for two weeks at most. Nothing follows you anywhere else, which is why no banner asks.
        </p>
      </TextSection>
      <TextSection id="abuse" heading="Against abuse">
        <p>
          To stop people from trying out codes or passwords, we count such attempts under a scrambled form of
          the network address. The counts go within the hour, and the address itself is neither kept nor
          logged by this program. Whoever runs the server may keep the usual logs of a web server.
        </p>
      </TextSection>
    </main>
  );
}
