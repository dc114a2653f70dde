import { RECORD_FORMATS } from "#lib/domain/record-formats";

/** The files to fill in: "Template: CSV, JSON". */
export function TemplateLinks() {
  return (
    <>
      Template:{" "}
      {RECORD_FORMATS.map((format, at) => (
        <span key={format}>
          {at > 0 && ", "}
          <a href={`/records/own/template.${format}`} download>
            <span className="vh">Template as </span>
            {format.toUpperCase()}
          </a>
        </span>
      ))}
    </>
  );
}
