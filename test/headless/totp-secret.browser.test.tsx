import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { TotpSecret } from "../../src/headless/index.js";
import { Secret } from "../../src/protocol/secret.js";

const seed = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const secret = new Secret(seed);

const mount = (issuer: string | null = "Acme & Co") =>
  render(
    <TotpSecret secret={secret} account="ada@example.com" issuer={issuer}>
      <TotpSecret.Qr label="QR code for your authenticator app" />
      <TotpSecret.Text data-testid="text" />
      <TotpSecret.Copy>{(state) => `Copy: ${state}`}</TotpSecret.Copy>
      <TotpSecret.Status>{(state) => `Status: ${state}`}</TotpSecret.Status>
      <TotpSecret.Link>Open app</TotpSecret.Link>
    </TotpSecret>,
  );

/** The addresses that are followed from now on, without leaving the page. */
const followed = () => {
  const hrefs: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    hrefs.push(this.href);
  });
  return hrefs;
};

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

describe("TotpSecret", () => {
  test("A31, S7: the QR code has words, is drawn in the page, dark on light with its quiet zone, and asks no other host", async () => {
    mount();
    const picture = page.getByRole("img", { name: "QR code for your authenticator app" });
    await expect.element(picture).toHaveAttribute("data-state", "drawn");
    const [x = 0, , width = 0] = (picture.element().getAttribute("viewBox") ?? "").split(" ").map(Number).slice(0, 3);
    const path = picture.element().querySelector("path");
    expect(path?.getAttribute("d")).toMatch(/^M4 4h1v1h-1z/);
    expect(path?.getAttribute("fill")).toBe("#000");
    expect(picture.element().querySelector("rect")?.getAttribute("fill")).toBe("#fff");
    expect(x).toBe(0);
    expect(width).toBeGreaterThan(29);
    const hosts = performance.getEntriesByType("resource").map(({ name }) => new URL(name).host);
    expect(new Set(hosts)).toEqual(new Set([location.host]));
  });

  test("B15: the secret can be read, and the drawing is of issuer, account and secret, percent-encoded", async () => {
    mount();
    await expect.element(page.getByTestId("text")).toHaveTextContent(seed);
    const hrefs = followed();
    await page.getByRole("link", { name: "Open app" }).click();
    const uri = `otpauth://totp/Acme%20%26%20Co:ada%40example.com?secret=${seed}&issuer=Acme%20%26%20Co`;
    expect(hrefs).toEqual([uri]);
    const { encode } = await import("uqr");
    const dark = encode(uri, { border: 4 }).data.flat().filter(Boolean).length;
    const drawn = document.querySelector("path")?.getAttribute("d")?.split("M").length ?? 0;
    expect(drawn - 1).toBe(dark);
  });

  test("without an issuer it is the page's host name", async () => {
    mount(null);
    const hrefs = followed();
    await page.getByRole("link", { name: "Open app" }).click();
    expect(new URL(hrefs[0] ?? "").searchParams.get("issuer")).toBe(location.hostname);
  });

  test("S3: the seed is in no attribute before, while and after the link is followed, and not in React's memory", async () => {
    const { container } = mount();
    await expect.element(page.getByRole("img")).toHaveAttribute("data-state", "drawn");
    const hrefs = followed();
    const changed: (string | null)[] = [];
    const observer = new MutationObserver((records) =>
      records.forEach(({ target, attributeName }) =>
        changed.push(target instanceof Element ? target.getAttribute(attributeName ?? "") : null),
      ),
    );
    observer.observe(container, { attributes: true, subtree: true });
    await page.getByRole("link", { name: "Open app" }).click();
    expect(hrefs).toHaveLength(1);
    observer.disconnect();
    expect(changed.some((value) => value?.includes(seed))).toBe(false);
    const attributes = () =>
      [...container.querySelectorAll("*")].flatMap((element) => [...element.attributes].map(({ value }) => value));
    await expect.poll(() => attributes().some((value) => value.includes(seed))).toBe(false);
    expect(attributes().some((value) => value.startsWith("otpauth://totp/"))).toBe(true);
    const props = [...container.querySelectorAll("*")].map((element) =>
      Object.entries(element)
        .filter(([name]) => name.startsWith("__reactProps"))
        .map(([, value]) => value),
    );
    expect(props.flat().length).toBeGreaterThan(5);
    expect(props.flat().some((each) => Object.values(Object(each)).includes(seed))).toBe(false);
  });

  test("A31: the secret is copied by a button that says how it went", async () => {
    const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    mount();
    await page.getByRole("button", { name: "Copy: idle" }).click();
    await expect.element(page.getByRole("button", { name: "Copy: copied" })).toBeVisible();
    await expect.element(page.getByRole("status")).toHaveTextContent("Status: copied");
    expect(writeText.mock.calls).toEqual([[seed]]);
    await expect.element(page.getByRole("button", { name: "Copy: idle" }), { timeout: 4000 }).toBeVisible();
  });

  test("where copying is forbidden the text is selected instead, and it is said", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    mount();
    await page.getByRole("button", { name: "Copy: idle" }).click();
    await expect.element(page.getByRole("status")).toHaveTextContent("Status: failed");
    expect(getSelection()?.toString()).toBe(seed);
  });
});
