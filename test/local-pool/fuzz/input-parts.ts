import fc from "fast-check";
import { CLIENTS, PASSWORD, POOL_IDS, USERNAMES } from "./fuzz-pools.js";
import { requiredMembers } from "./required-members.js";
import { members, TWISTS } from "./tree.js";
import type { LiveKind, Tree } from "./tree.js";

/** The members of an input, by their names on the wire. */
export type Members = Readonly<Record<string, fc.Arbitrary<Tree>>>;

/** Something that the pool gave out: as it is more often than not. */
export function live(...kinds: LiveKind[]): fc.Arbitrary<Tree> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    index: fc.nat(8),
    twist: fc.oneof({ weight: 3, arbitrary: fc.constant(TWISTS[0]) }, fc.constantFrom(...TWISTS)),
  });
}

export function input(all: Members): fc.Arbitrary<Tree> {
  // Each optional member is there as often as not; mutation takes required ones away too.
  return fc.record(all, { requiredKeys: Object.keys(all).filter((name) => requiredMembers.has(name)) }).map(defined);
}

function defined(entries: Readonly<Record<string, Tree | undefined>>): Tree {
  const there = Object.entries(entries).flatMap(([name, value]): [string, Tree][] =>
    value === undefined ? [] : [[name, value]],
  );
  return new Map(there);
}

export function attributeName(): fc.Arbitrary<string> {
  const names = ["email", "email_verified", "phone_number", "given_name", "preferred_username", "sub", "custom:none"];
  return fc.constantFrom(...names);
}

export function attribute(): fc.Arbitrary<Tree> {
  const values = ["ada@example.com", "true", "+15555550199", "Ada"];
  return input({ Name: attributeName(), Value: fc.constantFrom(...values) });
}

/** Whom an app names, and how. */
export function byClient(): Members {
  return {
    ClientId: clientId(),
    Username: someone(),
    SecretHash: fc.constantFrom("aGFzaA==", "="),
    ClientMetadata: clientMetadata(),
  };
}

export function clientMetadata(): fc.Arbitrary<Tree> {
  return fc.constant(members({ note: "x" }));
}

export function poolId(): fc.Arbitrary<string> {
  return fc.constantFrom(...POOL_IDS, "us-east-1_None");
}

export function clientId(): fc.Arbitrary<string> {
  return fc.constantFrom(...CLIENTS.keys(), "none");
}

export function username(): fc.Arbitrary<string> {
  return fc.constantFrom(...USERNAMES);
}

export function someone(): fc.Arbitrary<string> {
  return fc.oneof(username(), newName());
}

// Few enough, so that users are met again and the pool does not fill up.
function newName(): fc.Arbitrary<string> {
  return fc.nat(60).map((index) => `new${index}`);
}

export function password(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(PASSWORD) },
    fc.constantFrom("Analytical-1843!", "weak", " Lovelace-1815!", "Wrong-Lovelace-1815!"),
  );
}
