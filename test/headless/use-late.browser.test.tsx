import { cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { late } from "../../src/headless/late/late.js";
import type { Late } from "../../src/headless/late/late.js";
import { useLate } from "../../src/headless/late/use-late.js";

interface Words {
  readonly words: string;
}

/** A late part that arrives or fails when a test says so. */
const lateWords = () => {
  const waiting: { resolve: (part: Words) => void; reject: (error: Error) => void }[] = [];
  const part = late(() => new Promise<Words>((resolve, reject) => void waiting.push({ resolve, reject })));
  return {
    part,
    asked: () => waiting.length,
    arrive: () => waiting.forEach(({ resolve }) => resolve({ words: "here" })),
    fail: () => waiting.forEach(({ reject }) => reject(new TypeError("Failed to fetch"))),
  };
};

const Reader = ({ name, of }: { readonly name: string; readonly of: Late<Words> | null }) => {
  const { part, retry } = useLate(of);
  return (
    <p>
      {name} {part?.words ?? (retry === null ? "waits" : "failed")}
      {retry !== null && <button type="button" onClick={retry}>{`${name} again`}</button>}
    </p>
  );
};

const mount = (of: Late<Words> | null) =>
  render(
    <StrictMode>
      <Reader name="one" of={of} />
      <Reader name="other" of={of} />
    </StrictMode>,
  );

const text = async (words: string) => {
  await expect.element(page.getByText(words, { exact: true })).toBeVisible();
};

afterEach(cleanup);

describe("a late part", () => {
  test("is loaded as soon as somebody wants it, and not before", async () => {
    const { part, asked } = lateWords();
    const { rerender } = render(<Reader name="one" of={null} />);
    await text("one waits");
    expect(asked()).toBe(0);
    rerender(<Reader name="one" of={part} />);
    expect(asked()).toBe(1);
  });

  test("is there for all who wait for it, and at once for who comes later", async () => {
    const { part, arrive, asked } = lateWords();
    mount(part);
    await text("one waits");
    arrive();
    await text("one here");
    await text("other here");
    const before = asked();
    render(<Reader name="third" of={part} />);
    expect(document.body).toHaveTextContent("third here");
    expect(asked()).toBe(before);
  });

  test("that could not be loaded is tried again by one for all", async () => {
    const { part, arrive, asked, fail } = lateWords();
    mount(part);
    fail();
    await expect.element(page.getByRole("button", { name: "other again" })).toBeVisible();
    const before = asked();
    await page.getByRole("button", { name: "one again" }).click();
    await text("one waits");
    await text("other waits");
    expect(asked()).toBeGreaterThan(before);
    arrive();
    await text("one here");
    await text("other here");
  });

  test("that failed is not asked for by itself: who comes later may try again", async () => {
    const { part, asked, fail } = lateWords();
    mount(part);
    fail();
    await expect.element(page.getByRole("button", { name: "one again" })).toBeVisible();
    const before = asked();
    render(<Reader name="third" of={part} />);
    await expect.element(page.getByRole("button", { name: "third again" })).toBeVisible();
    expect(asked()).toBe(before);
  });
});
