import type { StatementFact } from "#lib/domain/fact";

/** Every statement as it was understood: who, in which office, and the words. */
export function StatementsFound({ statements }: { statements: readonly StatementFact[] }) {
  return (
    <table className="table flip" id="statements">
      <caption className="vh">Statements found in the article</caption>
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        {statements.map(({ id, speaker, role, manner, content, cue }) => (
          <tr key={id}>
            <th scope="row">
              {speaker}
              {role !== undefined && <small className="quiet">{role}</small>}
            </th>
            <td className="words">
              {manner === "direct" ? `“${content}”` : content}
              <small className="quiet">
                {manner === "indirect" ? "Reported" : "Quoted"}: “{cue}”
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
