/**
 * Redis's key patterns as a regular expression: `*` any run, `?` any one sign, `[abc]`, `[^abc]`, `[a-z]`, `\` the
 * next sign itself.
 *
 * @example globPattern("otr:quiz:*").test("otr:quiz:quiz_1") // true
 */
export function globPattern(glob: string): RegExp {
  const source = glob.replace(
    /\\(?<escaped>[^])|\[(?<not>\^?)(?<set>[^\]]*)\]|(?<any>\*+)|(?<one>\?)|(?<plain>[^])/gu,
    (...match) => {
      const { escaped, not, set, any, one, plain } = match.at(-1) as Record<string, string | undefined>;
      if (any) return "[^]*";
      if (one) return "[^]";
      if (set !== undefined) return set === "" ? "[]" : `[${not ?? ""}${set.replace(/[\\^\]]/g, "\\$&")}]`;
      return (escaped ?? plain ?? "").replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    },
  );
  return new RegExp(`^${source}$`, "u");
}
