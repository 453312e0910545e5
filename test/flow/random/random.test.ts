import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { live } from "./live.js";
import { actions } from "./actions.js";

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeAll(() => void process.on("unhandledRejection", note));
afterAll(() => void process.off("unhandledRejection", note));

describe("G13: whatever a backend answers and whatever a person does, in whichever order", () => {
  test("G13: there is always a step, it is pending while a request is awaited and not a moment longer, and every command ends", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(actions, { maxLength: 40 }), async (list) => {
        await live(list);
      }),
      { numRuns: 600 },
    );
    expect(unhandled).toEqual([]);
  }, 60_000);
});
