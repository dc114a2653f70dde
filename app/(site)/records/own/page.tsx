import type { Metadata } from "next";
import { OwnColumns } from "#components/records/own-columns";
import { TemplateLinks } from "#components/records/template-links";
import { PageHead } from "#components/ui/page-head";
import { TextSection } from "#components/ui/text-section";

export const metadata: Metadata = {
  title: "A roll call of your own",
  description: "A vote that no official file records, as a table to fill in and attach to a quiz.",
  alternates: { canonical: "/records/own" },
};

/** How to write down a vote that no official file records. */
export default function OwnRecordPage() {
  return (
    <main id="main" className="page">
      <PageHead
        title="A roll call of your own"
        lead="A town council or a school parliament votes, and no official file says how. Write it down in a table, and attach that to your quiz."
      />
      <TextSection id="how" heading="How to do it">
        <ol className="stack-s">
          <li>
            <TemplateLinks />. The table opens in any spreadsheet. Its vote is invented.
          </li>
          <li>
            Put your voters in place of those in it, one row each. What concerns the whole vote, such as the
            day, stands in the first row only.
          </li>
          <li>
            Take out what you do not know: an empty cell means that it is not known. An empty vote is “not in
            our record”, never an absence.
          </li>
          <li>Save the table as CSV. Where the spreadsheet offers “CSV UTF-8”, take that.</li>
          <li>
            Open your quiz at <a href="/teach">your desk</a>, and give the file where it says “A file of the
            record”.
          </li>
        </ol>
      </TextSection>
      <TextSection id="columns" heading="The columns">
        <p>Their order is free, and those that are not needed may be left out.</p>
        <OwnColumns />
      </TextSection>
      <TextSection id="mind" heading="What to mind">
        <p>
          <b>The day.</b> Spreadsheets like to write it their own way. If yours does, make the cell a text and
          write 2031-03-04 again.
        </p>
        <p>
          <b>The totals.</b> Give the official numbers if there are any: only they show whether a name is
          missing. Nothing is corrected; what does not add up is shown to you.
        </p>
        <p>
          <b>The licence.</b> Minutes of a public meeting may often be passed on, but not always. A record
          without a licence is read, and you are reminded to find out.
        </p>
        <p>
          <b>One vote a file.</b> Another vote is another table. Only the JSON file may hold a list of several
          votes.
        </p>
        <p>
          <b>Names.</b> Write down only votes that were cast in public. For pupils, a number does as well as a
          name.
        </p>
      </TextSection>
    </main>
  );
}
