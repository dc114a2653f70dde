import { OWN_COLUMNS } from "#lib/domain/own-columns";

/** The columns of our own table, those that are needed first. */
export function OwnColumns() {
  const ordered = [...OWN_COLUMNS].sort((one, other) => Number(other.needed) - Number(one.needed));
  return (
    <table className="table flip">
      <caption className="vh">The columns of a roll call of your own</caption>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">What stands in it</th>
          <th scope="col">Needed</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ column, needed, holds }) => (
          <tr key={column}>
            <th scope="row">{column}</th>
            <td>{holds}</td>
            <td>{needed ? "Needed" : <span className="vh">Not needed</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
