import fc from "fast-check";
import { honestInputs } from "./honest-inputs.js";
import { mutated } from "./mutations.js";
import type { Tree } from "./tree.js";

/** A call to be made: an input, what is done to its text, and what stands around it. */
export interface SpoiledCall {
  readonly operation: string;
  readonly input: Tree;
  /** How the text is spoiled, and where. */
  readonly spoil: Spoil;
  readonly at: number;
  /** Null: no such header. */
  readonly contentType: string | null;
  readonly target: string | null;
}

const SPOILS = ["none", "cut", "badUtf8", "listed", "junk", "empty", "bottomless", "mark", "oversized"] as const;
type Spoil = (typeof SPOILS)[number];

const PREFIX = "AWSCognitoIdentityProviderService.";
const JSON_1_1 = "application/x-amz-json-1.1";
const KNOWN = Object.keys(honestInputs);
// The operations of a sign-in have by far the most ways.
const WEIGHTED = [...KNOWN, "InitiateAuth", "InitiateAuth", "RespondToAuthChallenge", "RespondToAuthChallenge"];

/** Calls whose input is mutated, or as it should be while something else about them is wrong. */
export const spoiledCall: fc.Arbitrary<SpoiledCall> = fc.constantFrom(...WEIGHTED).chain((operation) => {
  const honest = honestInputs[operation] ?? fc.constant(null);
  return fc.record({
    operation: fc.constant(operation),
    input: fc.oneof({ weight: 4, arbitrary: mutated(honest) }, { weight: 3, arbitrary: honest }),
    spoil: mostly("none", fc.constantFrom(...SPOILS)),
    at: fc.nat(400),
    contentType: mostly(
      JSON_1_1,
      fc.constantFrom(
        "application/x-amz-json-1.0",
        "text/plain",
        "application/json",
        "multipart/form-data",
        "\u00ff",
        null,
      ),
    ),
    target: mostly(
      PREFIX + operation,
      fc.constantFrom(
        null,
        "",
        operation,
        PREFIX,
        `${PREFIX}__proto__`,
        `${PREFIX}constructor`,
        `${PREFIX}SignUpForFree`,
        `${PREFIX}${operation.toLowerCase()}`,
        `${PREFIX}${operation} `,
        `DynamoDB_20120810.${operation}`,
        PREFIX + "x".repeat(3000),
      ),
    ),
  });
});

function mostly<T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
}

/** The bytes that go out. */
export function spoiledBytes(text: string, { spoil, at }: SpoiledCall): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(new TextEncoder().encode(text));
  const where = at % (bytes.length + 1);
  if (spoil === "cut") return bytes.slice(0, where);
  if (spoil === "empty") return new Uint8Array();
  if (spoil === "badUtf8") return joined(bytes.slice(0, where), [0xc3, 0x28, 0xff], bytes.slice(where));
  if (spoil === "listed") return encode(`[${text}]`);
  if (spoil === "junk") return encode(`${text}}`);
  if (spoil === "mark") return joined([0xef, 0xbb, 0xbf], bytes);
  if (spoil === "oversized") return encode(text + " ".repeat(1_048_577));
  return spoil === "bottomless" ? encode('{"a":'.repeat(20_000)) : bytes;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

const joined = (...parts: readonly Iterable<number>[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
