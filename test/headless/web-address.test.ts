import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { webAddress } from "../../src/headless/web-address.js";

beforeEach(() => void vi.spyOn(console, "warn").mockReturnValue());
afterEach(() => vi.restoreAllMocks());

const led = [
  "/",
  "/home?x=1#y",
  "home",
  "../up",
  "?tab=1",
  "#top",
  "",
  "https://app.example.com/",
  "HTTP://example.com",
];
const refused = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "java\nscript:alert(1)",
  "java\tscript:alert(1)",
  "javascript\r:alert(1)",
  "javascript://example.com/%0Aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://example.com/1",
  "file:///etc/passwd",
  "filesystem:https://example.com/x",
  "otpauth://totp/x?secret=y",
  "mailto:a@example.com",
  "https://",
  "http://[",
];

describe("webAddress", () => {
  test.for(led)("S49: %j leads there, as it was given", (address) => {
    expect(webAddress(address)).toBe(address);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test.for(refused)("S49: %j leads nowhere, and it is said why", (address) => {
    expect(webAddress(address)).toBeUndefined();
    expect(console.warn).toHaveBeenCalledOnce();
  });
});
