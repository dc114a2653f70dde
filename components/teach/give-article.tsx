import { AreaField } from "#components/form/area-field";
import { TextField } from "#components/form/text-field";
import type { Refused } from "#components/teach/about-article";
import { FileDrop } from "#components/teach/file-drop";

/** The ways of giving an article: as text, as a file, and where this server opens links, as a link. */
export function GiveArticle({ links, values, problems }: Refused & { links: boolean }) {
  return (
    <>
      <AreaField
        name="text"
        label="The article"
        help="Paste the whole text: headline first, as it was published."
        rows={10}
        defaultValue={values.text}
        problem={problems.text}
      />
      <p className="or">or</p>
      <FileDrop problem={problems.file} />
      {links && (
        <>
          <p className="or">or</p>
          <TextField
            name="link"
            label="A link to it"
            help="The page is read once. Pages behind a paywall cannot be read."
            type="url"
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            defaultValue={values.link}
            problem={problems.link}
          />
        </>
      )}
    </>
  );
}
