import { ServiceError } from "../service-error.js";

/**
 * A request's JSON object; an empty body counts as `{}`.
 *
 * @throws ServiceError `SerializationException` when the body is no UTF-8, no JSON, no object, above 1 MiB, or
 * nested deeper than 100 levels.
 */
export async function readJsonBody(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const text = decode(await readBytes(request));
  if (text.trim() === "") return {};
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw unreadable("is not a JSON object");
  // What reads a body later goes down its levels by recursion.
  if (isDeeper(value)) throw unreadable(`is nested deeper than ${LEVELS} levels`);
  return { ...value };
}

const LIMIT = 1_048_576;
const LEVELS = 100;

async function readBytes({ body }: Request): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    size += part.value.byteLength;
    // The rest is left unread: cancelling would take node:http's connection away before the answer.
    if (size > LIMIT) throw unreadable(`is longer than ${LIMIT} bytes`);
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw unreadable("is not UTF-8");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable("is not JSON");
  }
}

function isDeeper(value: object): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= LEVELS && level.length > 0; depth += 1) {
    level = level.flatMap((member) => (typeof member === "object" && member !== null ? Object.values(member) : []));
  }
  return level.length > 0;
}

function unreadable(why: string): ServiceError {
  return new ServiceError("SerializationException", `The request body ${why}`);
}
