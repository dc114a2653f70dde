import { OwnQuizLine } from "#components/teach/own-quiz-line";
import type { OwnQuizActions } from "#components/teach/own-quiz-line";
import type { OwnQuizCard } from "#lib/domain/draft";

interface OwnQuizzesProps {
  quizzes: readonly OwnQuizCard[];
  search: string;
  archived: boolean;
  actions: OwnQuizActions;
}

/** The quizzes a teacher made: found by title, opened, given, copied, put away. */
export function OwnQuizzes({ quizzes, search, archived, actions }: OwnQuizzesProps) {
  const searchable = quizzes.length > 3 || search !== "" || archived;
  return (
    <div className="col stack">
      {searchable && (
        <form className="search-line" action="/teach" role="search">
          <label className="vh" htmlFor="q">
            Search your quizzes by title
          </label>
          <input className="input" id="q" name="q" type="search" defaultValue={search} placeholder="Title" />
          {archived && <input type="hidden" name="archive" value="yes" />}
          <button className="btn btn-line">Search</button>
        </form>
      )}
      {quizzes.length > 0 && (
        <ul className="ruled">
          {quizzes.map((quiz) => (
            <OwnQuizLine key={quiz.quizId} quiz={quiz} actions={actions} />
          ))}
        </ul>
      )}
      {quizzes.length === 0 && <Nothing search={search} archived={archived} />}
      <p className="small">
        {archived ? <a href="/teach">Back to your quizzes</a> : <a href="/teach?archive=yes">Archive</a>}
      </p>
    </div>
  );
}

function Nothing({ search, archived }: { search: string; archived: boolean }) {
  if (search !== "")
    return (
      <div className="blank">
        <h3 className="heading">No quiz with “{search}” in its title</h3>
        <p>
          <a href={archived ? "/teach?archive=yes" : "/teach"}>Show all</a>
        </p>
      </div>
    );
  if (archived)
    return (
      <div className="blank">
        <h3 className="heading">The archive is empty</h3>
        <p>A quiz you put here is out of sight. Classes that have it go on.</p>
      </div>
    );
  return (
    <div className="blank">
      <h3 className="heading">Your first quiz starts with an article</h3>
      <p>Paste the text or drop a file. Within a second you see the votes and statements found in it.</p>
    </div>
  );
}
