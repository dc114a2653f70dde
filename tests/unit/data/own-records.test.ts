import { beforeEach, describe, expect, it } from "vitest";
import { at, create, signedIn, teacher } from "#tests/support/desk-world";
import { GET as pictureAt } from "../../../app/pictures/[quiz]/[revision]/[rollCall]/route";
import { GET as file } from "../../../app/(site)/teach/quizzes/[id]/records/[rollCall]/[file]/route";
import * as actions from "../../../app/(site)/teach/quizzes/actions";
import type { Viewer } from "#lib/data/action-gate";
import { getDeskQuiz } from "#lib/data/desk";
import { getOwnRecord } from "#lib/data/own-records";
import { findRecords, getRecord } from "#lib/data/records";
import { UserId } from "#lib/domain/ids";
import { readRecord } from "#lib/records/read-record";
import { ASSEMBLY_CSV, RECORD_ARTICLE } from "#tests/fixtures/record-article";
import { post, yes } from "#tests/support/desk-requests";
import { formOf } from "#tests/support/fake-request";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const other: Viewer = { userId: UserId.parse("user_other"), displayName: "Other" };
const place = { quizId: "", rollCallId: "" };

const fetched = (name: string) =>
  file(new Request("http://localhost/"), {
    params: Promise.resolve({ id: place.quizId, rollCall: place.rollCallId, file: name }),
  });

/** Fetches a picture's address as a browser does. */
const drawn = (address = "") => {
  const [quiz = "", revision = "", rollCall = ""] = address.split("/").slice(2);
  const params = Promise.resolve({ quiz, revision, rollCall });
  return pictureAt(new Request(`http://localhost${address}`), { params });
};

describe("a record that a teacher attached", () => {
  useEmbeddedStore();

  beforeEach(async () => {
    signedIn(teacher);
    const quiz = await create({ text: RECORD_ARTICLE, date: "2031-03-04" });
    const form = formOf(at(quiz));
    form.set("recordFile", new File([ASSEMBLY_CSV], "record.csv"));
    yes(await post(actions.attachRecord, form));
    place.quizId = quiz.quizId;
    place.rollCallId = (await getDeskQuiz(quiz.quizId, teacher))?.records[0]?.head.id ?? "";
  });

  it("is shown to that teacher, with its quiz", async () => {
    const view = await getOwnRecord(place, teacher);
    expect(view?.rollCall.votes).toHaveLength(17);
    expect(view?.quizzes).toEqual([{ title: "Two votes", address: `/teach/quizzes/${place.quizId}` }]);
    expect(view?.path).toBe(`/teach/quizzes/${place.quizId}/records/${place.rollCallId}`);
    expect((await getDeskQuiz(place.quizId, teacher))?.records[0]?.path).toBe(view?.path);
  });

  it("is another teacher's to nobody, and in no public place", async () => {
    expect(await getOwnRecord(place, other)).toBeUndefined();
    expect(await getRecord(place.rollCallId)).toBeUndefined();
    for (const name of ["record.csv", "record.json"]) {
      for (const viewer of [other, undefined]) {
        signedIn(viewer);
        const reply = await fetched(name);
        expect(reply.status).toBe(404);
        expect(await reply.text()).toBe("There is no such file.\n");
      }
    }
  });

  it("is one picture on its page and at the desk, for that teacher alone, kept by no browser", async () => {
    const address = (await getOwnRecord(place, teacher))?.picture?.address;
    const desk = await getDeskQuiz(place.quizId, teacher);
    expect(desk?.records[0]?.picture?.address).toBe(address);
    const reply = await drawn(address);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toMatch(/^<svg /);
    expect(reply.headers.get("cache-control")).toBe("private, no-store");
    expect(reply.headers.get("content-security-policy")).toContain("default-src 'none'");
    for (const viewer of [other, undefined]) {
      signedIn(viewer);
      expect((await drawn(address)).status).toBe(404);
    }
    signedIn(teacher);
    for (const wrong of [
      "/pictures/quiz_other/draft/rec-0000000000000000",
      `${address}0`,
      "/pictures/x/draft/x",
    ])
      expect((await drawn(wrong)).status, wrong).toBe(404);
  });

  it("is found by that teacher, and by nobody else", async () => {
    const asked = { text: "two votes" };
    expect((await findRecords(asked, teacher)).found).toMatchObject([
      {
        record: {
          attachedTo: "Two votes",
          address: `/teach/quizzes/${place.quizId}/records/${place.rollCallId}`,
        },
      },
    ]);
    expect((await findRecords(asked, other)).found).toEqual([]);
    expect((await findRecords(asked)).found).toEqual([]);
  });

  it("is downloaded as it is", async () => {
    const view = await getOwnRecord(place, teacher);
    for (const name of ["record.csv", "record.json"]) {
      const reply = await fetched(name);
      expect(reply.headers.get("cache-control")).toBe("private, no-store");
      expect(readRecord(await reply.text())).toMatchObject({ records: [view?.rollCall] });
    }
    expect((await fetched("record.xml")).status).toBe(404);
  });

  it("is not there under ids that are none", async () => {
    for (const wrong of [{ quizId: "x" }, { rollCallId: "x" }, { rollCallId: "roll_other" }]) {
      expect(await getOwnRecord({ ...place, ...wrong }, teacher)).toBeUndefined();
    }
  });
});
