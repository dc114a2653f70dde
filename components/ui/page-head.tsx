/** The head of a page that is read: its name, and its gist in one sentence. */
export function PageHead({ title, lead }: { title: string; lead: string }) {
  return (
    <div className="spread">
      <div className="side" />
      <div className="stack">
        <h1 className="title">{title}</h1>
        <p className="lead prose">{lead}</p>
      </div>
    </div>
  );
}
