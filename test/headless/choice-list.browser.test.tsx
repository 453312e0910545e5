import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ChoiceList, Form, Screen } from "../../src/headless/index.js";
import { codeStep } from "./fake-steps.js";

afterEach(cleanup);

const mount = (defaultValue?: string) => {
  const chosen: string[] = [];
  render(
    <Screen step={codeStep()}>
      <Screen.Heading>How?</Screen.Heading>
      <Form onSubmit={(values) => void chosen.push(values.text("method"))}>
        <ChoiceList name="method" defaultValue={defaultValue}>
          <ChoiceList.Options>
            {["SMS_MFA", "SOFTWARE_TOKEN_MFA"].map((value) => (
              <ChoiceList.Item key={value} value={value}>
                <ChoiceList.Radio />
                <ChoiceList.Label>{value}</ChoiceList.Label>
              </ChoiceList.Item>
            ))}
          </ChoiceList.Options>
        </ChoiceList>
        <button type="submit">Continue</button>
      </Form>
    </Screen>,
  );
  return chosen;
};

test("B17, A9: it is a real list of radio buttons, named by the heading, with the first preselected", async () => {
  const chosen = mount("SMS_MFA");
  await expect.element(page.getByRole("group", { name: "How?" })).toBeVisible();
  expect(page.getByRole("listitem").elements()).toHaveLength(2);
  await expect.element(page.getByLabelText("SMS_MFA")).toBeChecked();
  await page.getByLabelText("SMS_MFA").click();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(page.getByLabelText("SOFTWARE_TOKEN_MFA")).toBeChecked();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect.poll(() => chosen).toEqual(["SOFTWARE_TOKEN_MFA"]);
});

test("nothing is sent while nothing is chosen", async () => {
  const chosen = mount();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect.element(page.getByLabelText("SMS_MFA")).toHaveFocus();
  expect(chosen).toEqual([]);
});
