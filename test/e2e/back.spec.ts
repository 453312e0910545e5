import { expect } from "@playwright/test";
import { titles } from "./titles.js";
import { strictTest as test } from "./strict-test.js";
import type { Visitor } from "./visitor.js";

/** A challenge, and how to get through it on the second run. */
interface Challenge {
  readonly situation: string;
  readonly heading: string;
  readonly finish: (visitor: Visitor) => Promise<void>;
  readonly name: string;
}

const code = (visitor: Visitor) => visitor.typeCode();
const answer = (text: string) => async (visitor: Visitor) => {
  await visitor.answer.fill(text);
  await visitor.submit();
};

const challenges: readonly Challenge[] = [
  { situation: "Authenticator app", heading: titles.confirmTotp, finish: code, name: "Grace Hopper" },
  { situation: "Text message", heading: titles.confirmSmsCode, finish: code, name: "Katherine Johnson" },
  { situation: "Email code", heading: titles.confirmEmailCode, finish: code, name: "Hedy Lamarr" },
  {
    situation: "Two methods",
    heading: titles.chooseMfaMethod,
    finish: async (visitor) => {
      await visitor.pick("Authenticator app");
      await code(visitor);
    },
    name: "Joan Clarke",
  },
  { situation: "Set up an app", heading: titles.enrollTotp, finish: code, name: "Mary Jackson" },
  {
    situation: "Set up one of two",
    heading: titles.chooseMfaToEnroll,
    finish: async (visitor) => {
      await visitor.pick("Authenticator app");
      await code(visitor);
    },
    name: "Dorothy Vaughan",
  },
  {
    situation: "First visit",
    heading: titles.setNewPassword,
    finish: async (visitor) => {
      await visitor.card.getByLabel("New password", { exact: true }).fill("Analytical-1843!");
      await visitor.card.getByLabel("First name", { exact: true }).fill("Annie");
      await visitor.submit();
    },
    name: "Annie",
  },
  {
    situation: "Custom challenge",
    heading: titles.answerCustomChallenge,
    finish: answer("ENIAC"),
    name: "Jean Bartik",
  },
  {
    situation: "Custom after SRP",
    heading: titles.answerCustomChallenge,
    finish: answer("Monte Carlo"),
    name: "Klára Dán von Neumann",
  },
];

test.describe("B22: back from every challenge, and a clean second run after it", () => {
  for (const { situation, heading, finish, name } of challenges) {
    test(situation, async ({ visitor }) => {
      await visitor.choose(situation);
      const typed = await visitor.identifier.inputValue();
      const password = (await visitor.password.isVisible()) ? await visitor.password.inputValue() : null;
      await visitor.submit();
      await expect(visitor.heading(heading)).toBeVisible();
      await visitor.back();
      await expect(visitor.identifier).toHaveValue(typed);
      if (password !== null) {
        await expect(visitor.password).toHaveValue("");
        await visitor.password.fill(password);
      }
      await visitor.submit();
      await expect(visitor.heading(heading)).toBeVisible();
      await finish(visitor);
      await visitor.expectSignedInAs(name);
    });
  }

  test("Set up one of two, by email", async ({ visitor }) => {
    await visitor.begin("Set up one of two");
    await visitor.pick("Email");
    await expect(visitor.heading(titles.enrollEmail)).toBeVisible();
    await visitor.back();
    await visitor.password.fill("Vaughan-1910!");
    await visitor.submit();
    await visitor.pick("Email");
    await visitor.card.getByLabel("Email", { exact: true }).fill("dorothy@example.com");
    await visitor.submit();
    await visitor.typeCode();
    await visitor.expectSignedInAs("Dorothy Vaughan");
  });
});
