import { z } from "zod";
import { type JoinCode, readJoinCode } from "#lib/domain/join-code";

/** The name of a shipped quiz in an address: `un-votes-ukraine-2025`. */
export const QuizSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64)
  .brand<"QuizSlug">();
export type QuizSlug = z.infer<typeof QuizSlug>;

/** Where an attempt is sat: in a class, under its code, or at a public quiz. */
export type SittingPlace = { kind: "join"; code: JoinCode } | { kind: "play"; slug: QuizSlug };

/** A page of a place. `n` counts from 1 in the order of the attempt. */
export type SittingPage =
  { page: "start" | "finish" | "results" | "again" } | { page: "question" | "again-question"; n: number };

/** The path all pages of a place begin with; its cookie is sent to these pages only. */
export function placePath(place: SittingPlace): string {
  return place.kind === "join" ? `/join/${place.code}` : `/play/${place.slug}`;
}

/** The address of one page of a place. */
export function pagePath(place: SittingPlace, to: SittingPage): string {
  const base = placePath(place);
  switch (to.page) {
    case "start":
      return base;
    case "question":
      return `${base}/${to.n}`;
    case "again-question":
      return `${base}/again/${to.n}`;
    default:
      return `${base}/${to.page}`;
  }
}

/** Reads the code of an address as people type it; undefined when it cannot be a code. */
export function readJoinPlace(code: string): SittingPlace | undefined {
  const read = readJoinCode(code);
  return read && { kind: "join", code: read };
}

/** Reads the slug of an address; undefined when it cannot be one. */
export function readPlayPlace(slug: string): SittingPlace | undefined {
  const read = QuizSlug.safeParse(slug);
  return read.success ? { kind: "play", slug: read.data } : undefined;
}

/** Reads the number of a question in an address: `1`, never `01`, `1.0` or `one`. */
export function readQuestionNumber(typed: string, count: number): number | undefined {
  if (!/^[1-9]\d?$/.test(typed)) return undefined;
  const n = Number(typed);
  return n <= count ? n : undefined;
}

/** Reads the path of a place back: `/join/K7QM-4XRD`, `/play/un-votes-ukraine-2025`. */
export function readPlacePath(path: string): SittingPlace | undefined {
  const [, kind = "", name = "", ...rest] = path.split("/");
  if (rest.length > 0) return undefined;
  if (kind === "join") return readJoinPlace(name);
  return kind === "play" ? readPlayPlace(name) : undefined;
}
