import { afterEach, describe, expect, test, vi } from "vitest";
import { tokens } from "./answers.js";
import { lastOf, refuse, scriptedClient } from "./scripted-client.js";

afterEach(() => vi.unstubAllGlobals());

const signInOn = async (getData: (...given: string[]) => unknown, userContextData?: false) => {
  vi.stubGlobal("AmazonCognitoAdvancedSecurityData", { getData });
  const given = userContextData === undefined ? {} : { userContextData };
  const scripted = scriptedClient({ ...given, authFlow: "USER_PASSWORD_AUTH", answers: [tokens()] });
  await expect(scripted.signIn("ada")).resolves.toMatchObject({ type: "signedIn" });
  return lastOf(scripted.sent).input;
};

const broken = () => {
  throw new Error("no canvas");
};

describe("threat protection", () => {
  test("the page's script is asked for the username, the pool and the client", async () => {
    const getData = vi.fn((..._given: string[]) => "encoded");
    expect((await signInOn(getData))["UserContextData"]).toStrictEqual({ EncodedData: "encoded" });
    expect(getData).toHaveBeenCalledWith("ada", "us-east-1_Ab3De6Gh9", "client1");
  });

  test.each([undefined, "", 7])("a script that gives %j adds nothing", async (given) => {
    expect(await signInOn(() => given)).not.toHaveProperty("UserContextData");
  });

  test("a script that throws never breaks a sign-in", async () => {
    expect(await signInOn(broken)).not.toHaveProperty("UserContextData");
  });

  test("userContextData: false asks nobody", async () => {
    const getData = vi.fn(() => "encoded");
    expect(await signInOn(getData, false)).not.toHaveProperty("UserContextData");
    expect(getData).not.toHaveBeenCalled();
  });

  test("a global that is something else altogether is harmless", async () => {
    vi.stubGlobal("AmazonCognitoAdvancedSecurityData", "text");
    const { signIn } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      answers: [refuse("UserNotFoundException", "")],
    });
    await expect(signIn()).rejects.toMatchObject({ code: "invalidCredentials" });
  });
});
