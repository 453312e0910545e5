import { hexToBytes } from "./hex.js";
import { padHex } from "./pad-hex.js";

type Part = string | bigint | Uint8Array;

/** Joins texts as UTF-8 (neither trimmed nor normalised), integers as `padHex` and bytes as they are. */
export function concatBytes(...parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const pieces = parts.map((part) => toBytes(part));
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

function toBytes(part: Part): Uint8Array {
  if (typeof part === "string") return new TextEncoder().encode(part);
  return typeof part === "bigint" ? hexToBytes(padHex(part)) : part;
}
