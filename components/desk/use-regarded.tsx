"use client";

import { useCallback, useMemo, useState } from "react";
import type { RecordKey } from "#lib/domain/attached-record";
import type { DeskQuiz, DeskRecord, Regarded } from "#lib/domain/desk-view";

/** The quiz as it is understood with the records attached now, which may be others than when the page came. */
export function useRegarded(quiz: DeskQuiz) {
  const [last, setLast] = useState<Regarded>();
  const [records, setRecords] = useState<ReadonlyMap<RecordKey, DeskRecord>>(
    () => new Map(quiz.records.map((record) => [record.key, record])),
  );
  const regard = useCallback((regarded: Regarded) => {
    setLast(regarded);
    setRecords((seen) => new Map([...seen, ...regarded.records.map((one) => [one.key, one] as const)]));
  }, []);
  const regarded = useMemo(() => {
    if (!last) return quiz;
    // Only these two never change: what is understood now may lack what was understood before.
    const { schema, article } = quiz.source;
    return { ...quiz, source: { schema, article, ...last.source }, records: last.records };
  }, [quiz, last]);
  return { regarded, records, regard };
}
