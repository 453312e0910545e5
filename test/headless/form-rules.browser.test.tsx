import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { FormValues } from "../../src/headless/index.js";
import { Field } from "../../src/headless/index.js";
import { useField } from "../../src/headless/parts/field/field-context.js";
import { useFieldRules } from "../../src/headless/parts/field/use-field-rules.js";
import { Words, input, showForm, submit } from "./form-of-fields.js";

afterEach(cleanup);

interface LineProps {
  readonly name: string;
  readonly required?: boolean;
  readonly validate?: (values: FormValues) => string | null | Promise<string | null>;
}

const Line = ({ name, required = false, validate }: LineProps) => (
  <Field name={name} validate={validate}>
    <Field.Label>{name}</Field.Label>
    <Field.Input required={required} />
    <Words />
  </Field>
);

/** A rule that is answered by hand. */
const askLater = () => {
  const answers: ((verdict: string | null) => void)[] = [];
  return { answers, validate: () => new Promise<string | null>((resolve) => void answers.push(resolve)) };
};

const spell = async (typed: string) => (typed === "nonsense" ? null : typed.toUpperCase());

const Spelt = () => {
  useFieldRules({ ...useField("Spelt"), submitAs: spell });
  return null;
};

const Unspelt = () => {
  useFieldRules({ ...useField("Unspelt"), submitAs: () => Promise.reject(new TypeError("Failed to fetch")) });
  return null;
};

/** Fails once, then finds nothing wrong. */
const failOnce = (fail: () => Promise<null>) => {
  let isFirst = true;
  return () => {
    if (!isFirst) return null;
    isFirst = false;
    return fail();
  };
};

const failures: readonly (readonly [how: string, fail: () => Promise<null>])[] = [
  ["rejects", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["rejects without a reason", () => Promise.reject()],
  [
    "throws",
    () => {
      throw new RangeError("a fault of the app's own");
    },
  ],
];

describe("a rule that gives no answer", () => {
  test.each(failures)(
    "B31, G13, G15: one that %s is said at its field, nothing is sent, and the next press asks anew",
    async (_, fail) => {
      const unhandled = vi.fn();
      window.addEventListener("unhandledrejection", unhandled);
      const told = vi.spyOn(console, "error").mockImplementation(() => {});
      const { sent } = await showForm(<Line name="team" validate={failOnce(fail)} />);
      await input("team").fill("rockets");
      await submit.click();
      await expect.element(page.getByText("unanswered")).toBeVisible();
      await expect.element(input("team")).toHaveFocus();
      await expect.element(submit).not.toHaveAttribute("aria-disabled");
      expect(sent).not.toHaveBeenCalled();
      expect(told.mock.calls.join()).toMatch(/“team”.*(TypeError|RangeError|Error)/);
      expect(told.mock.calls.join()).not.toContain("rockets");
      await submit.click();
      await expect.poll(() => sent.mock.lastCall?.[0].text("team")).toBe("rockets");
      expect(unhandled).not.toHaveBeenCalled();
      window.removeEventListener("unhandledrejection", unhandled);
      told.mockRestore();
    },
  );

  test("B32, G13: a spelling that cannot be found out is said at its field too", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const { sent } = await showForm(
      <Field name="code">
        <Unspelt />
        <Field.Label>code</Field.Label>
        <Field.Input />
        <Words />
      </Field>,
    );
    await input("code").fill("abc");
    await submit.click();
    await expect.element(page.getByText("unanswered")).toBeVisible();
    expect(sent).not.toHaveBeenCalled();
    told.mockRestore();
  });
});

describe("rules of the app's own", () => {
  test("B31, B32: they merge with the browser's: all faults are shown together, nothing is sent, and each field says its first", async () => {
    const { sent } = await showForm(
      <>
        <Line
          name="first"
          required
          validate={(values) => (values.text("first") === "" ? "never asked of an empty field" : null)}
        />
        <Line name="second" validate={(values) => (values.text("second") === "good" ? null : "not good")} />
        <Line name="third" validate={() => null} />
      </>,
    );
    await input("second").fill("bad");
    await submit.click();
    await expect.element(page.getByText("valueMissing")).toBeVisible();
    await expect.element(page.getByText("not good")).toBeVisible();
    expect(
      page
        .getByRole("link")
        .elements()
        .map((link) => link.textContent),
    ).toEqual(["Fix first", "Fix second"]);
    expect(sent).not.toHaveBeenCalled();
    await input("first").fill("x");
    await input("second").fill("good");
    await submit.click();
    await expect.poll(() => sent.mock.calls.length).toBe(1);
  });

  test("B31, G15: a rule that takes its time keeps the button pending, is asked once, and nothing is sent until it is done", async () => {
    const { answers, validate } = askLater();
    const { sent } = await showForm(<Line name="team" validate={validate} />);
    await input("team").fill("rockets");
    await submit.click();
    await expect.element(submit).toHaveAttribute("aria-disabled", "true");
    await expect.element(submit).toHaveAttribute("data-pending");
    expect(document.forms[0]).toHaveAttribute("aria-busy", "true");
    document.forms[0]?.requestSubmit();
    expect(answers).toHaveLength(1);
    answers[0]?.("That team is full.");
    await expect.element(page.getByText("That team is full.")).toBeVisible();
    await expect.element(input("team")).toHaveFocus();
    await expect.element(submit).not.toHaveAttribute("aria-disabled");
    expect(sent).not.toHaveBeenCalled();
    await input("team").fill("comets");
    await expect.element(page.getByText("That team is full.")).not.toBeInTheDocument();
    await submit.click();
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.(null);
    await expect.poll(() => sent.mock.lastCall?.[0].text("team")).toBe("comets");
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test("B31: what is sent is what the rules looked at, whatever is typed meanwhile", async () => {
    const { answers, validate } = askLater();
    const { sent } = await showForm(<Line name="team" validate={validate} />);
    await input("team").fill("rockets");
    await submit.click();
    await expect.element(submit).toHaveAttribute("aria-disabled", "true");
    await input("team").fill("comets");
    answers[0]?.(null);
    await expect.poll(() => sent.mock.lastCall?.[0].text("team")).toBe("rockets");
  });

  test("B32: who left the step while a rule was asked sends nothing", async () => {
    const { answers, validate } = askLater();
    const { sent } = await showForm(<Line name="team" validate={validate} />);
    await input("team").fill("rockets");
    await submit.click();
    await expect.element(submit).toHaveAttribute("aria-disabled", "true");
    cleanup();
    answers[0]?.(null);
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).not.toHaveBeenCalled();
  });

  test("A14: a rule that answers late takes no focus from elsewhere on the page", async () => {
    const { answers, validate } = askLater();
    await showForm(<Line name="team" validate={validate} />);
    render(<input aria-label="elsewhere" />);
    await submit.click();
    await page.getByLabelText("elsewhere").click();
    answers[0]?.("late");
    await expect.element(page.getByText("late")).toBeInTheDocument();
    await expect.element(page.getByLabelText("elsewhere")).toHaveFocus();
  });

  test("the rule of the last render is asked, and that of a field that is gone is not", async () => {
    const { sent, update } = await showForm(<Line name="team" validate={() => "old"} />);
    update(<Line name="team" validate={() => "new"} />);
    await submit.click();
    await expect.element(page.getByText("new")).toBeVisible();
    update(<p>nothing to fill in</p>);
    await submit.click();
    await expect.poll(() => sent.mock.calls.length).toBe(1);
  });

  test("what is submitted can be another spelling of what was typed; rules see that, and nonsense is a fault", async () => {
    const seen: string[] = [];
    const { sent } = await showForm(
      <Field name="code" validate={(values) => void seen.push(values.text("code"))}>
        <Spelt />
        <Field.Label>code</Field.Label>
        <Field.Input />
        <Words />
      </Field>,
    );
    await input("code").fill("nonsense");
    await submit.click();
    await expect.element(page.getByText("typeMismatch")).toBeVisible();
    await input("code").fill("abc");
    await submit.click();
    await expect.poll(() => sent.mock.lastCall?.[0].texts).toEqual({ code: "ABC" });
    expect(seen).toEqual(["ABC"]);
    await expect.element(input("code")).toHaveValue("abc");
  });

  test("B32: a form whose fields are not all there is not sent: it waits for them, and lets go where they do not come", async () => {
    const loads: { readonly arrive: () => void; readonly fail: () => void }[] = [];
    const load = () =>
      new Promise<void>((resolve, reject) => {
        loads.push({ arrive: resolve, fail: () => reject(new TypeError("Failed to fetch")) });
      });
    const Missing = () => {
      useFieldRules({ name: "late", controlId: "", load });
      return null;
    };
    const { sent, update } = await showForm(<Missing />);
    await submit.click();
    await expect.element(submit).toHaveAttribute("aria-disabled", "true");
    loads[0]?.fail();
    await expect.element(submit).not.toHaveAttribute("aria-disabled");
    expect(sent).not.toHaveBeenCalled();
    await submit.click();
    await expect.poll(() => loads.length).toBe(2);
    update(<Line name="late" required />);
    loads[1]?.arrive();
    await expect.element(page.getByText("valueMissing")).toBeVisible();
    await expect.element(input("late")).toHaveFocus();
    expect(sent).not.toHaveBeenCalled();
  });
});
