import { datasetJson } from "#lib/domain/dataset-json";
import type { RecordView } from "#lib/domain/record-view";

/**
 * A record as data for search engines. It is no script: browsers do not run it, and the content policy, which is about
 * what they run, does not touch it. `<` is written so that no text can end the element.
 */
export function DatasetJson({ view, site }: { view: RecordView; site: string }) {
  const json = JSON.stringify(datasetJson(view, site)).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
