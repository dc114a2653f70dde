import type { ReactNode } from "react";

/** One page of the student path, before it becomes a document or a part of one. */
export interface StudentPage {
  title: string;
  /** 200 unless told. */
  status?: number;
  /** The address that shows this page when asked for with GET. */
  at: string;
  /** Under which name the person answers; shown in the head. */
  who?: string | undefined;
  /** What stands in `<main>`. */
  content: ReactNode;
  /** Seconds after which a browser without script should look again. */
  lookAgain?: number;
}
