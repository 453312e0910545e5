import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writingsOf } from "./canary-net.js";
import { leaks } from "./leaks/leaks.js";
import { openVisit, type Visit } from "./open-visit.js";
import { marks, plans } from "./plans.js";

const secret = marks.password;

let visit: Visit;
beforeEach(async () => {
  visit = await openVisit(plans.srp);
});
afterEach(() => {
  cleanup();
  visit.end();
});

describe.for(Object.entries(leaks))("S1, S3: the net holds, planted in %s", ([sink, ways]) => {
  test.for(Object.entries(ways))("S1, S3: %s is found", async ([, leak]) => {
    expect(await visit.net.find([secret])).toEqual([]);
    const takeBack = await leak(secret, visit);
    const found = await visit.net.find([secret]);
    if (typeof takeBack === "function") await takeBack();
    expect(found.map((find) => find.split(":")[0])).toContain(sink);
  });
});

describe("S1, S3: the net holds, however it is written", () => {
  test.for([...writingsOf(secret)])("S1, S3: as %s", async ([writing, written]) => {
    localStorage.setItem("draft", `before ${written} after`);
    expect(await visit.net.find([secret])).toContain(`localStorage: ${writing} of ${secret}`);
  });
});
