import { expect, test } from "vitest";
import { otpauthUri } from "../../src/headless/otpauth-uri.js";

test("B15: issuer and account are percent-encoded, so that neither can end its part of the address", () => {
  const uri = otpauthUri({ issuer: "Acme & Söhne: Lab", account: "ada+l@example.com?x", secret: "JBSWY3DP" });
  expect(uri).toBe(
    "otpauth://totp/Acme%20%26%20S%C3%B6hne%3A%20Lab:ada%2Bl%40example.com%3Fx" +
      "?secret=JBSWY3DP&issuer=Acme%20%26%20S%C3%B6hne%3A%20Lab",
  );
  const { searchParams } = new URL(uri);
  expect(searchParams.get("issuer")).toBe("Acme & Söhne: Lab");
});
