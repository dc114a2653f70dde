import type { RecordView } from "#lib/domain/record-view";
import { offeredFormats, type RecordFormatOffered } from "#lib/domain/record-formats";
import { recordSummary, recordTitle } from "#lib/domain/record-words";

const TYPES: Record<RecordFormatOffered, string> = { csv: "text/csv", json: "application/json" };

/**
 * A record as a schema.org Dataset, for search engines.
 *
 * @param site where this site is, without a slash at the end.
 */
export function datasetJson({ rollCall, path }: RecordView, site: string): Record<string, unknown> {
  const { body, date, symbol, sourceUrl, licence } = rollCall;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: recordTitle(rollCall),
    description: recordSummary(rollCall),
    url: `${site}${path}`,
    ...(symbol !== undefined && { identifier: symbol }),
    temporalCoverage: date,
    creator: { "@type": "Organization", name: body },
    ...(sourceUrl !== undefined && { isBasedOn: sourceUrl }),
    license: licence,
    variableMeasured: "Vote of each member",
    distribution: offeredFormats(rollCall).map((format) => ({
      "@type": "DataDownload",
      encodingFormat: TYPES[format],
      contentUrl: `${site}${path}/record.${format}`,
    })),
  };
}
