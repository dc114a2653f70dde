import type { ByTeacher } from "#lib/domain/marked-view";

const SENTENCES: Record<ByTeacher, string> = {
  "no-source": "Your teacher’s own question; no source is given.",
  written: "Written by your teacher. The source is shown.",
  changed: "Changed by your teacher. The source is shown as it is.",
};

/** Says of a question that a teacher vouches for it, and whether there is a source to compare it with. */
export function ByTeacherNote({ byTeacher }: { byTeacher: ByTeacher | undefined }) {
  return byTeacher && <p className="note">{SENTENCES[byTeacher]}</p>;
}

/** What stands before the right answer: what a teacher vouches for is not the record's own word. */
export function rightAnswerWords(byTeacher: ByTeacher | undefined): string {
  return byTeacher === undefined ? "On the record" : "Right answer";
}
