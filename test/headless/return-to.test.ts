import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { goOn } from "../../src/headless/go-on.js";
import type { WaysOn } from "../../src/headless/go-on.js";
import { readReturnTo, withReturnTo } from "../../src/headless/index.js";
import { origin, refused } from "../session/return-to-vectors.js";

const replace = vi.fn<(to: string) => void>();
const navigate = vi.fn<(to: string, options: { readonly replace: boolean }) => void>();

/** Opens a page of the app. */
const open = (path: string) => vi.stubGlobal("location", Object.assign(new URL(path, origin), { replace }));

beforeEach(() => void vi.spyOn(console, "warn").mockReturnValue());
afterEach(() => {
  vi.clearAllMocks();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

// Half a character cannot be written into an address at all.
const hostile = Object.values(refused)
  .flat()
  .filter((address) => typeof address === "string")
  .filter((address) => !/\p{Cs}/u.test(address));
const docs = { returnOrigins: ["https://docs.example.com"] };

describe("withReturnTo", () => {
  test("leads back to the present address, with query and hash", () => {
    open("/orders?page=2#row-3");
    expect(withReturnTo("/sign-in")).toBe("/sign-in?returnTo=%2Forders%3Fpage%3D2%23row-3");
  });

  test("leads back to where it is told", () => {
    open("/orders");
    expect(withReturnTo("/sign-in?lang=de", "/basket")).toBe("/sign-in?lang=de&returnTo=%2Fbasket");
    expect(withReturnTo("/sign-in", `${origin}/basket`)).toBe("/sign-in?returnTo=%2Fbasket");
  });

  test("S40: leaves out on writing what may not be followed, and says so, once each", () => {
    open("/orders");
    for (const address of hostile) expect(withReturnTo("/sign-in", address)).toBe("/sign-in");
    expect(console.warn).toHaveBeenCalledTimes(hostile.length);
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^"javascript:alert\(1\)" was given as `returnTo`\. .* Give /),
    );
  });

  test("S40: writes another origin where it is named, and not otherwise", () => {
    open("/orders");
    const guide = "https://docs.example.com/guide";
    expect(withReturnTo("/sign-in", guide)).toBe("/sign-in");
    expect(withReturnTo("/sign-in", guide, docs)).toBe(`/sign-in?returnTo=${encodeURIComponent(guide)}`);
  });

  test("on that page itself it keeps the returnTo that is there, and never leads back to it", () => {
    open("/sign-in/?returnTo=%2Forders#form");
    expect(withReturnTo("/sign-in")).toBe("/sign-in?returnTo=%2Forders");
    open("/sign-in?lang=de");
    expect(withReturnTo("/sign-in")).toBe("/sign-in");
    open("/sign-in?returnTo=//evil.example");
    expect(withReturnTo("/sign-in")).toBe("/sign-in");
  });

  test("on a server it adds what it is given, and never throws", () => {
    expect(typeof location).toBe("undefined");
    expect(withReturnTo("/sign-in")).toBe("/sign-in");
    expect(withReturnTo("/sign-in", "/orders")).toBe("/sign-in?returnTo=%2Forders");
    for (const address of hostile) expect(withReturnTo("/sign-in", address)).toBe("/sign-in");
    expect(withReturnTo("http://[", "/orders")).toMatch(/^http:\/\/\[/);
  });
});

describe("readReturnTo", () => {
  test("gives what the address asks for, as a path", () => {
    open("/sign-in?returnTo=%2Forders%3Fpage%3D2%23row-3");
    expect(readReturnTo()).toBe("/orders?page=2#row-3");
    open(`/sign-in?returnTo=${encodeURIComponent(`${origin}/orders`)}`);
    expect(readReturnTo()).toBe("/orders");
    open("/sign-in");
    expect(readReturnTo()).toBe(null);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test("S40: gives nothing on reading that may not be followed, however it is written into the address", () => {
    for (const address of hostile) {
      open(`/sign-in?returnTo=${encodeURIComponent(address)}`);
      expect(readReturnTo()).toBe(null);
      open(`/sign-in?returnTo=${address}`);
      expect(readReturnTo() ?? "/").toMatch(/^\/(?![/\\])/);
    }
  });

  test("S40: gives another origin where it is named", () => {
    open("/sign-in?returnTo=https://docs.example.com/guide");
    expect(readReturnTo()).toBe(null);
    expect(readReturnTo(docs)).toBe("https://docs.example.com/guide");
  });

  test("gives nothing for the very page, whatever its query says, so that nobody goes in circles", () => {
    for (const asked of ["/sign-in", "/sign-in/", "/sign-in?x=1", "/sign-in#x", "/sign-in?returnTo=%2Fsign-in"]) {
      open(`/sign-in?returnTo=${encodeURIComponent(asked)}`);
      expect(readReturnTo()).toBe(null);
    }
  });

  test("gives nothing on a server", () => {
    expect(readReturnTo()).toBe(null);
  });
});

/** Where the app's router is sent after a sign-in. */
const wentTo = (ways: WaysOn) => {
  goOn({ navigate, ...ways });
  const calls = navigate.mock.calls.map(([to]) => to);
  navigate.mockClear();
  return calls;
};

describe("after a sign-in", () => {
  const paths = { enterCredentials: "/sign-in", signUp: "/sign-up", afterSignIn: "/home" };

  test("the address says where to, else the app; without either a person stays", () => {
    open("/sign-in?returnTo=%2Forders%3Fpage%3D2");
    expect(wentTo({ paths })).toEqual(["/orders?page=2"]);
    expect(wentTo({})).toEqual(["/orders?page=2"]);
    open("/sign-in?returnTo=%2Fhome%3Ftab%3D2");
    expect(wentTo({ paths })).toEqual(["/home?tab=2"]);
    open("/sign-in");
    expect(wentTo({ paths })).toEqual(["/home"]);
    expect(wentTo({ paths: { afterSignIn: `${origin}/home?x=1#y` } })).toEqual(["/home?x=1#y"]);
    expect(wentTo({})).toEqual([]);
    expect(replace).not.toHaveBeenCalled();
  });

  test("S40: what may not be followed leads where the app says", () => {
    for (const address of hostile) {
      open(`/sign-in?returnTo=${encodeURIComponent(address)}`);
      expect(wentTo({ paths })).toEqual(["/home"]);
      expect(wentTo({ paths, returnTo: address })).toEqual(["/home"]);
    }
    expect(replace).not.toHaveBeenCalled();
  });

  test("the app's own returnTo goes before the address'", () => {
    open("/sign-in?returnTo=%2Forders");
    expect(wentTo({ paths, returnTo: `${origin}/basket#top` })).toEqual(["/basket#top"]);
    expect(wentTo({ paths, returnTo: "//evil.example" })).toEqual(["/home"]);
  });

  test("nobody is led back to the page of the sign-in, nor to another door", () => {
    for (const asked of ["/sign-in", "/sign-in?x=1", "/sign-up", "/sign-up/?returnTo=%2Fsign-up#form"]) {
      open(`/sign-in?returnTo=${encodeURIComponent(asked)}`);
      expect(wentTo({ paths })).toEqual(["/home"]);
    }
    open("/sign-in?returnTo=%2Fsign-in");
    expect(wentTo({})).toEqual([]);
  });

  test("nobody is led to where they are: that would be a reload", () => {
    open("/account?tab=1#top");
    expect(wentTo({ returnTo: "/account?tab=1#top" })).toEqual([]);
    expect(wentTo({ paths: { afterSignIn: "/account?tab=1#top" } })).toEqual([]);
    expect(wentTo({ returnTo: "/account?tab=2" })).toEqual(["/account?tab=2"]);
    goOn({ returnTo: "/account?tab=1#top" });
    expect(replace).not.toHaveBeenCalled();
  });

  test("without the app's router the browser goes, and the sign-in is not kept in its history", () => {
    open("/sign-in?returnTo=%2Forders");
    goOn({ paths });
    expect(replace.mock.calls).toEqual([[`${origin}/orders`]]);
  });

  test("to another origin the browser goes, for no router knows it", () => {
    open("/sign-in?returnTo=https://docs.example.com/guide");
    expect(wentTo({ ...docs, paths })).toEqual([]);
    expect(replace.mock.calls).toEqual([["https://docs.example.com/guide"]]);
    expect(wentTo({ paths })).toEqual(["/home"]);
    open("/sign-in");
    expect(wentTo({ paths: { afterSignIn: "https://docs.example.com/welcome" } })).toEqual([]);
    expect(replace).toHaveBeenLastCalledWith("https://docs.example.com/welcome");
  });
});
