import { expect } from "@playwright/test";
import { password } from "./people.js";
import { tabsTest as test } from "./tabs-test.js";

test("S67: what tabs tell one another in a sign-in, a refresh and a sign-out holds no secret", async ({
  context,
  openTab,
  pool,
}) => {
  await context.addInitScript(() => {
    const posted: string[] = [];
    Object.assign(window, { posted });
    const post = Reflect.get(BroadcastChannel.prototype, "postMessage");
    BroadcastChannel.prototype.postMessage = function noted(message: unknown) {
      posted.push(JSON.stringify(message));
      Reflect.apply(post, this, [message]);
    };
  });
  const [one, other] = [await openTab(), await openTab()];
  await one.begin("katherine");
  const { code } = await pool.outbox.next({ username: "katherine" });
  await one.code.fill(code);
  await other.expectSignedInAs("katherine");
  const secrets = [password, code, ...(await storedTokens())];
  await one.jti(true);
  secrets.push(...(await storedTokens()));
  await other.signOut();
  await one.expectForm();

  const posted = await Promise.all(
    [one, other].map(({ page }) => page.evaluate((): unknown => Reflect.get(window, "posted"))),
  );
  const messages = posted.flat().map((text): unknown => JSON.parse(String(text)));
  expect(messages).toHaveLength(3);
  expect(messages).toEqual([
    { version: 1, type: "sessionChanged" },
    { version: 1, type: "sessionChanged" },
    { version: 1, type: "signedOut", sub: expect.any(String), signIn: expect.any(String), reason: "signOut" },
  ]);
  for (const secret of secrets) expect(JSON.stringify(messages)).not.toContain(secret);

  async function storedTokens(): Promise<string[]> {
    const { local } = await one.stored();
    const tokens = Object.entries<unknown>(JSON.parse(local["latchkey.web"] ?? "{}")).flatMap(([name, value]) =>
      name.endsWith("Token") ? [String(value)] : [],
    );
    expect(tokens).toHaveLength(3);
    return tokens;
  }
});
