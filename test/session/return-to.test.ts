import { assert, constantFrom, oneof, property, string, stringMatching, tuple, webUrl } from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { filterReturnTo } from "../../src/session/return-to/filter-return-to.js";
import { isSamePage } from "../../src/session/return-to/is-same-page.js";
import { putReturnTo } from "../../src/session/return-to/put-return-to.js";
import { followed, origin, refused, returnOrigins } from "./return-to-vectors.js";

const filter = (address: unknown) => filterReturnTo(address, { origin, returnOrigins });
describe("the filter of returnTo", () => {
  test("S40: has at least 60 hostile addresses to refuse, each another", () => {
    const texts = Object.values(refused)
      .flat()
      .filter((address) => typeof address === "string");
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(60);
  });

  test.for(Object.entries(refused))("S40: refuses %s", ([, addresses]) => {
    expect(addresses.filter((address) => filter(address) !== null)).toEqual([]);
  });

  test("S40: gives a path of its own, in its normal form, and the whole address of another origin", () => {
    expect(followed.map(([address]) => [address, filter(address)])).toEqual(followed);
  });

  test("S40: what it gives it takes again, unchanged", () => {
    for (const [, to] of followed) expect(filter(to)).toBe(to);
  });

  test("S40: other origins are followed where they are named only", () => {
    expect(filterReturnTo("https://docs.example.com/", { origin })).toBe(null);
    expect(filterReturnTo("https://docs.example.com/", { origin, returnOrigins: [] })).toBe(null);
  });

  test("S40: a page of its own machine is an origin like any, and no other port of it is", () => {
    const local = { origin: "http://localhost:5173" };
    expect(filterReturnTo("/orders", local)).toBe("/orders");
    expect(filterReturnTo("http://localhost:5173/orders", local)).toBe("/orders");
    expect(filterReturnTo("http://localhost:9230/orders", local)).toBe(null);
    expect(filterReturnTo("https://localhost:5173/orders", local)).toBe(null);
    expect(filterReturnTo("http://127.0.0.1:5173/orders", local)).toBe(null);
  });

  test("S40: a page without an origin of its own is led nowhere", () => {
    for (const address of ["/orders", "null", "null/orders", "https://docs.example.com/"]) {
      expect(filterReturnTo(address, { origin: "null", returnOrigins })).toBe(null);
    }
  });

  test("S40: whatever passes leads to the page's own or a named origin, for everybody who reads it, however often decoded", () => {
    const piece = oneof(
      constantFrom(
        "/",
        "//",
        "\\",
        "%2f",
        "%5C",
        "%25",
        "%252f",
        "%2e",
        "..",
        ".",
        ":",
        "@",
        "?",
        "#",
        "／",
        "。",
        "\t",
      ),
      constantFrom("https:", "http://", "javascript:", "evil.example", "app.example.com", "docs.example.com", "a", "é"),
      string({ unit: "binary", maxLength: 2 }),
      stringMatching(/^%[0-9a-fA-F]{2}$/),
    );
    const pieces = tuple(constantFrom("", "/", "/a", origin, "https://docs.example.com/"), piece, piece, piece, piece);
    let passed = 0;
    assert(
      property(
        oneof(
          pieces.map((parts) => parts.join("")),
          webUrl(),
          string(),
        ),
        (address) => {
          const to = filter(address);
          if (to === null) return;
          passed += 1;
          for (const reading of readings(to)) expect(allowed).toContain(new URL(reading, origin).origin);
          expect(filter(to)).toBe(to);
        },
      ),
      { numRuns: 2000 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});

const allowed = [origin, "https://docs.example.com", "https://shop.example.com:8443"];

/** An address as it stands, and as what a careless server makes of its path. */
function readings(to: string): string[] {
  const [path = ""] = to.split(/[?#]/);
  const found = [to];
  for (let now = path; found.length < 9;) {
    found.push(now, now.normalize("NFKC"));
    try {
      now = decodeURIComponent(now);
    } catch {
      break;
    }
  }
  return found;
}

const at = (href: string) => vi.stubGlobal("location", new URL(href));

describe("the address of a page with a way back", () => {
  afterEach(() => void vi.unstubAllGlobals());

  test.for([
    ["/sign-in", "/sign-in?returnTo=%2Forders%3Fx%3D1%23y"],
    ["sign-in", "sign-in?returnTo=%2Forders%3Fx%3D1%23y"],
    ["/sign-in?lang=de#form", "/sign-in?lang=de&returnTo=%2Forders%3Fx%3D1%23y#form"],
    ["/sign-in?returnTo=%2Fold&returnTo=%2Folder", "/sign-in?returnTo=%2Forders%3Fx%3D1%23y"],
    ["#/sign-in", "?returnTo=%2Forders%3Fx%3D1%23y#/sign-in"],
    [`${origin}/sign-in`, `${origin}/sign-in?returnTo=%2Forders%3Fx%3D1%23y`],
  ] as const)("holds it in its query, beside what is there: %s", ([address, made]) => {
    at(`${origin}/orders`);
    expect(putReturnTo(address, "/orders?x=1#y")).toBe(made);
  });

  test("holds it whole where the page is of another origin, which knows its own paths only", () => {
    at(`${origin}/orders`);
    expect(putReturnTo("https://accounts.example.com/sign-in", "/orders")).toBe(
      "https://accounts.example.com/sign-in?returnTo=https%3A%2F%2Fapp.example.com%2Forders",
    );
  });

  test("is the same page whatever stands in query and hash, and nothing that cannot be read is", () => {
    at(`${origin}/account/orders`);
    expect(isSamePage("/sign-in", "/sign-in/?x=1#y")).toBe(true);
    expect(isSamePage("/sign-in", `${origin}/sign-in`)).toBe(true);
    expect(isSamePage("sign-in", "/account/sign-in")).toBe(true);
    expect(isSamePage("/sign-in", "/sign-up")).toBe(false);
    expect(isSamePage("/sign-in", "https://docs.example.com/sign-in")).toBe(false);
    expect(isSamePage("http://[", "http://[")).toBe(false);
  });
});
