import { descriptionShape } from "./description-shape.js";
import type { ClientModel, PoolModel } from "./pool-model.js";
import { readAttributes } from "./read-attributes.js";
import { readClient } from "./read-client.js";
import { readMfa } from "./read-mfa.js";
import { readPasswordPolicy } from "./read-password-policy.js";
import { readSignUp } from "./read-sign-up.js";
import { readUsers } from "./read-users.js";
import { Reading } from "./reading.js";
import type { Shaped } from "./shape.js";

type Read = Shaped<typeof descriptionShape>;

/**
 * Checks a pool description and fills in the service's defaults.
 *
 * @param value - the description, of which nothing is believed.
 * @param source - opens every message, e.g. the name of the file.
 * @param warn - told once about members that AWS defines and the pool does not use.
 * @param path - where the description stands in `source`, e.g. `[1]` in a list of descriptions.
 * @throws DescriptionError, e.g. `pool.json: Users[0].UserStatus: expected one of CONFIRMED | …, got "X"`.
 */
export function parseDescription(
  value: unknown,
  source: string,
  warn: (text: string) => void,
  path: string = "",
): PoolModel {
  const reading = new Reading(source);
  const read = descriptionShape.read(value, path, reading);
  const { UserPool: pool } = read;
  const [region = "", name = ""] = pool.Id.split("_");
  const at = path === "" ? "" : `${path}.`;
  const rules = {
    usernameAttributes: pool.UsernameAttributes ?? [],
    aliasAttributes: pool.AliasAttributes ?? [],
    caseSensitiveUsernames: pool.UsernameConfiguration?.CaseSensitive ?? false,
    passwordPolicy: readPasswordPolicy(pool.Policies?.PasswordPolicy),
    schema: readAttributes(pool.SchemaAttributes ?? []),
  };
  const model: PoolModel = {
    ...rules,
    ...readMfa(read, at, reading),
    ...readSignUp(pool),
    id: pool.Id,
    region,
    name,
    issuer: readIssuer(read, region, at, reading),
    autoVerifiedAttributes: pool.AutoVerifiedAttributes ?? [],
    clients: readClients(read, at, reading),
    users: readUsers(read.Users ?? [], rules, `${at}Users`, reading),
    customChallenge: readCustomChallenge(read),
  };
  if (reading.warning !== null) warn(reading.warning);
  return model;
}

function readIssuer({ Issuer, UserPool }: Read, region: string, at: string, reading: Reading): string {
  const issuer = Issuer ?? UserPool.Issuer;
  if (Issuer !== UserPool.Issuer && Issuer !== undefined && UserPool.Issuer !== undefined) {
    throw reading.fault(`${at}Issuer`, `expected the same as UserPool.Issuer, got ${JSON.stringify(Issuer)}`);
  }
  const host = UserPool.IssuerConfiguration?.Type === "UPDATED" ? "issuer-cognito-idp" : "cognito-idp";
  return issuer?.replace(/\/+$/, "") ?? `https://${host}.${region}.amazonaws.com/${UserPool.Id}`;
}

function readClients(read: Read, at: string, reading: Reading): ClientModel[] {
  const listed = (read.UserPoolClients ?? []).map((client, index) => ({
    client,
    path: `${at}UserPoolClients[${index}]`,
  }));
  const single =
    read.UserPoolClient === undefined ? [] : [{ client: read.UserPoolClient, path: `${at}UserPoolClient` }];
  const taken = new Set<string>();
  return [...listed, ...single].map(({ client, path }) => {
    const { ClientId: id, UserPoolId: owner = read.UserPool.Id } = client;
    if (taken.has(id))
      throw reading.fault(`${path}.ClientId`, `expected an id of its own, got ${JSON.stringify(id)} again`);
    taken.add(id);
    if (owner === read.UserPool.Id) return readClient(client);
    throw reading.fault(
      `${path}.UserPoolId`,
      `expected ${JSON.stringify(read.UserPool.Id)}, got ${JSON.stringify(owner)}`,
    );
  });
}

function readCustomChallenge({ Triggers }: Read): PoolModel["customChallenge"] {
  const custom = Triggers?.CustomChallenge;
  if (custom === undefined) return null;
  return { answer: custom.Answer, rounds: custom.Rounds ?? 1, publicParameters: custom.PublicParameters ?? {} };
}
