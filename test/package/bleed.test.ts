import { beforeAll, describe, expect, test } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { bundle } from "./bundle.js";

/** Strings that survive minification and stand for a package or a room. */
const marks = {
  "the AWS SDK": ["com.amazonaws.cognitoidentityprovider", "Request did not complete within"],
  React: ["react.transitional.element", "__CLIENT_INTERNALS_DO_NOT_USE"],
  XState: ["xstate.init", "xstate.done.actor"],
  "the local pool": ["Invalid code or auth state for the user."],
} as const;
type Mark = keyof typeof marks;

/** What each export may hold; anything else named above is a leak. */
const mayHold: Record<string, readonly Mark[]> = {
  ".": ["React", "XState"],
  "./parts": ["React"],
  "./headless": ["React", "XState"],
  "./flow": ["XState"],
  "./cognito": ["the AWS SDK"],
  "./local-pool": ["the local pool"],
  "./testing": ["the AWS SDK", "the local pool"],
  "./messages/en": [],
};

const scripts = Object.keys(pkg.exports).filter((name) => !/\.(css|json)$/.test(name));

test("every script that the package exports is looked at", () => {
  expect(Object.keys(mayHold)).toEqual(scripts);
});

describe.for(Object.entries(mayHold))("%s", ([name, allowed]) => {
  let code = "";
  beforeAll(async () => {
    const chunks = await bundle(`export * from ${JSON.stringify(name.replace(/^\./, "latchkey"))};`);
    code = chunks.map((chunk) => chunk.code).join("\n");
  });

  const names = Object.keys(marks) as Mark[];
  test.for(names.filter((mark) => !allowed.includes(mark)))("does not hold %s", (mark) => {
    expect(marks[mark].filter((text) => code.includes(text))).toEqual([]);
  });

  test.for([...allowed])("holds %s, so the marks still mark", (mark) => {
    expect(marks[mark].filter((text) => code.includes(text))).not.toEqual([]);
  });

  test("S72: loads no code from elsewhere", () => {
    expect(code).not.toMatch(/import\(\s*["'`]https?:|<script[^>]+src=["']?https?:/);
  });
});

describe("a page with provider, guards and useAuth only", () => {
  test.for(["latchkey", "latchkey/headless"])("holds no XState, taken from %s", async (name) => {
    const chunks = await bundle(`export { AuthProvider, SignedIn, SignedOut, useAuth } from "${name}";`);
    const code = chunks.map((chunk) => chunk.code).join("\n");
    expect(marks.React.some((text) => code.includes(text))).toBe(true);
    expect(marks.XState.filter((text) => code.includes(text))).toEqual([]);
  });
});
