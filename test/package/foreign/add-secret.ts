import type { CognitoUserPool } from "amazon-cognito-identity-js";
import { createHmac } from "node:crypto";

type Input = Readonly<Record<string, unknown>>;
interface Client {
  request(operation: string, input: Input, callback: unknown): void;
}

/** Has every request of amazon-cognito-identity-js carry a client secret or its hash, which the client has no option for. */
export function addSecret(pool: CognitoUserPool, clientSecret: string): void {
  // SAFETY: it is there, though not declared; apps with a secret replace the same method.
  const { client } = pool as unknown as { readonly client: Client };
  const send = client.request.bind(client);
  const hash = (username: unknown) =>
    createHmac("sha256", clientSecret)
      .update(`${String(username)}${pool.getClientId()}`)
      .digest("base64");
  client.request = (operation, input, callback) => {
    send(operation, signed(operation, input, hash, clientSecret), callback);
  };
}

function signed(operation: string, input: Input, hash: (username: unknown) => string, ClientSecret: string): Input {
  if (operation === "RevokeToken") return { ...input, ClientSecret };
  if ("Username" in input) return { ...input, SecretHash: hash(input["Username"]) };
  for (const name of ["AuthParameters", "ChallengeResponses"]) {
    const given = input[name];
    if (typeof given === "object" && given !== null && "USERNAME" in given)
      return { ...input, [name]: { ...given, SECRET_HASH: hash(given.USERNAME) } };
  }
  return input;
}
