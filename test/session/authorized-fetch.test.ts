import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAuthorizedFetch } from "../../src/session/create-authorized-fetch.js";

const sent = vi.fn<(input: unknown, init?: RequestInit) => Promise<Response>>();
const header = () => new Headers(sent.mock.calls[0]?.[1]?.headers).get("authorization");
const withToken = createAuthorizedFetch(async () => "the-token", ["https://api.example.com/"]);

beforeEach(() => {
  sent.mockReset().mockResolvedValue(new Response());
  vi.stubGlobal("fetch", sent);
  vi.stubGlobal("location", new URL("https://app.example.com/page"));
});
afterEach(() => vi.unstubAllGlobals());

test.each(["/me", "https://app.example.com/me", "https://api.example.com/v1/me"])(
  "S12: %s gets the access token",
  async (address) => {
    await withToken(address, { method: "POST", headers: { "x-own": "1" } });
    expect(header()).toBe("Bearer the-token");
    expect(sent.mock.calls[0]?.[1]).toMatchObject({ method: "POST" });
    expect(new Headers(sent.mock.calls[0]?.[1]?.headers).get("x-own")).toBe("1");
  },
);

test.each([
  "https://evil.example",
  "https://app.example.com.evil.example/",
  "http://app.example.com/",
  "https://app.example.com:8443/",
  "//evil.example/me",
  "data:text/plain,x",
  "https://[",
])("S12: %s does not get the access token", async (address) => {
  await withToken(address);
  expect(header()).toBeNull();
});

test.each([
  ["https://evil.example/", null],
  ["https://api.example.com/v1/", "Bearer the-token"],
])("S12: where a <base> of %s leads addresses elsewhere, the origin is of there", async (baseURI, expected) => {
  vi.stubGlobal("document", { baseURI });
  await withToken("me");
  expect(header()).toBe(expected);
});

test("a page of no origin shares nothing with data addresses", async () => {
  vi.stubGlobal("location", { origin: "null", href: "about:srcdoc" });
  await withToken("data:text/plain,x");
  expect(header()).toBeNull();
});

test("a Request object keeps its headers and gets the access token", async () => {
  await withToken(new Request("https://api.example.com/v1", { headers: { "x-own": "1" } }));
  expect(header()).toBe("Bearer the-token");
  expect(new Headers(sent.mock.calls[0]?.[1]?.headers).get("x-own")).toBe("1");
});

test("a header that the caller set stays", async () => {
  await withToken("/me", { headers: { Authorization: "Basic own" } });
  expect(header()).toBe("Basic own");
});

test("signed out, nothing is added", async () => {
  await createAuthorizedFetch(async () => null, [])("/me");
  expect(header()).toBeNull();
});
