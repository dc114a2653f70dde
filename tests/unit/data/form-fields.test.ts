import { describe, expect, it } from "vitest";
import { readFields } from "#lib/data/form-fields";

function formWith(file: File): FormData {
  const form = new FormData();
  form.set("title", "Two votes");
  form.set("file", file);
  return form;
}

describe("a file field of a form", () => {
  it.each(["", "undefined"])(
    "is absent when no file was chosen, which comes as an empty one named %j",
    (name) => {
      expect(readFields(formWith(new File([], name)))).toEqual({ title: "Two votes" });
    },
  );

  it("is there when an empty file was chosen, so that this can be said", () => {
    const chosen = new File([], "votes.txt");
    expect(readFields(formWith(chosen), { files: ["file"] }).file).toBeInstanceOf(File);
  });

  it("is refused where none is expected", () => {
    expect(() => readFields(formWith(new File(["x"], "undefined")))).toThrow("no such file");
  });
});
