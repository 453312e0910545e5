import vectors from "../vectors/srp.json" with { type: "json" };
import worked from "../vectors/worked.json" with { type: "json" };

/** The device vectors of srp.json and the one printed apart from it. */
export const deviceVectors = [...vectors.devices, ...worked.devices];

/** The vectors with the names that users and devices share. */
export const exchanges = [
  ...vectors.users.map((user) => ({ ...user, userId: user.userIdForSrp })),
  ...deviceVectors.map((device) => ({
    ...device,
    poolName: device.deviceGroupKey,
    userId: device.deviceKey,
    password: device.devicePassword,
  })),
];

export type Exchange = (typeof exchanges)[number];

/** Finds a vector by name. */
export function exchangeNamed(name: string): Exchange {
  const found = exchanges.find((exchange) => exchange.name === name);
  if (found === undefined) throw new Error(`there is no vector ${name}`);
  return found;
}

/** The integer of a vector's hexadecimal field. */
export function integer(hex: string): bigint {
  return BigInt(`0x${hex}`);
}

/** What `signPasswordClaim` takes for a vector. */
export function clientInput(exchange: Exchange) {
  const { poolName, userId, password, srpB, saltHex, secretBlock, timestamp } = exchange;
  const keyPair = { a: integer(exchange.a), A: integer(exchange.srpA) };
  return { keyPair, poolName, userId, password, srpB, salt: saltHex, secretBlock, timestamp };
}

/** What `verifyPasswordClaim` takes for a vector, with the right signature. */
export function serverInput(exchange: Exchange) {
  const { poolName, userId, secretBlock, timestamp, signature } = exchange;
  return {
    poolName,
    userId,
    secretBlock,
    timestamp,
    signature,
    verifier: integer(exchange.verifier),
    A: integer(exchange.srpA),
    b: integer(exchange.b),
    B: integer(exchange.srpB),
  };
}
