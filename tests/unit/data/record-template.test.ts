import { describe, expect, it } from "vitest";
import { GET } from "../../../app/(site)/records/own/[file]/route";
import { readRecord } from "#lib/records/read-record";

const fetched = (file: string) =>
  GET(new Request("http://localhost/"), { params: Promise.resolve({ file }) });

describe("the files to fill in", () => {
  it.each([
    ["csv", "text/csv; charset=utf-8"],
    ["json", "application/json; charset=utf-8"],
  ])("are downloads that read as they stand: %s", async (format, type) => {
    const reply = await fetched(`template.${format}`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe(type);
    expect(reply.headers.get("content-disposition")).toBe(
      `attachment; filename="roll-call-template.${format}"`,
    );
    const bytes = new Uint8Array(await reply.arrayBuffer());
    expect(readRecord(bytes)).toMatchObject({ ok: true, format: `own-${format}`, problems: [] });
  });

  it.each(["template.xml", "record.csv", "template"])("are these two only: %s", async (file) => {
    expect((await fetched(file)).status).toBe(404);
  });
});
