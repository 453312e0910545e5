import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openVisit, type Visit, type VisitPlan } from "./open-visit.js";
import { marks, plans } from "./plans.js";

// Beginning and ending in spaces, of more than 64 characters, some of them of several bytes or of two code points.
const password = ` ${"pässwörd e\u0301 密码 🔑 ".repeat(7)}A1! `;

const asked = { SRP: plans.srp, "a request": plans.password } as const;

/** Puts the password into the clipboard, as a person does who keeps it in a note. */
const copyPassword = async () => {
  const note = document.createElement("textarea");
  document.body.append(note);
  note.value = password;
  note.select();
  await userEvent.copy();
  note.remove();
};

const during = async (plan: VisitPlan, deeds: (visit: Visit) => Promise<void>) => {
  const visit = await openVisit(plan);
  try {
    await deeds(visit);
  } finally {
    visit.end();
  }
};

afterEach(cleanup);

describe("S53: a password is taken as it is given", { timeout: 60_000 }, () => {
  test.for(Object.entries(asked))("S53: long, with spaces and any character, pasted, by %s", ([, plan]) =>
    during(plan, async (visit) => {
      visit.pool.users.set("ada", { password });
      await copyPassword();
      await visit.type("Username", "ada");
      const field = page.getByLabelText("Password", { exact: true });
      await field.click();
      await userEvent.paste();
      await expect.element(field).toHaveValue(password);
      await visit.press("Sign in");
      await visit.see("Signed in as ada");
    }),
  );

  test("S53: chosen anew, it is what signs in afterwards", () =>
    during(plans.newPassword, async (visit) => {
      // The service takes none that begins or ends in a space.
      const chosen = password.trim();
      const lastCode = () => visit.pool.outbox.all.at(-1)?.code ?? "";
      const signIn = async (secret: string) => {
        await visit.type("Username", "ada");
        await visit.typeSecret("Password", secret);
        await visit.press("Sign in");
      };
      await signIn(marks.password);
      await visit.see("Choose a new password");
      await visit.typeSecret("New password", chosen);
      await visit.type("First name", "Ada");
      await visit.press("Continue");
      await visit.see("Check your phone");
      await visit.typeCode(lastCode());
      await visit.see("Signed in as ada");
      await visit.press("Sign out");
      await visit.see("Sign in to Acme");
      await signIn(chosen);
      await visit.see("Check your phone");
    }));
});
