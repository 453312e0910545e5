import { ServiceError } from "../service-error.js";

/**
 * A request's JSON object; an empty body counts as `{}`.
 *
 * @throws ServiceError `SerializationException` when the body breaks off, is no UTF-8, no JSON, no object, above 1 MiB, or
 * nested deeper than 100 levels.
 */
export async function readJsonBody(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const text = await readText(request);
  if (text.trim() === "") return {};
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw unreadable("is not a JSON object");
  // What reads a body later goes down its levels by recursion.
  if (isDeeper(value)) throw unreadable(`is nested deeper than ${LEVELS} levels`);
  return { ...value };
}

const LIMIT = 1_048_576;
const LEVELS = 100;

async function readText({ body }: Request): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  const reader = body?.getReader();
  const next = () => reader?.read().catch(() => Promise.reject(unreadable("breaks off")));
  for (let part = await next(); part?.done === false; part = await next()) {
    size += part.value.byteLength;
    // The rest is left unread: cancelling would take node:http's connection away before the answer.
    if (size > LIMIT) throw unreadable(`is longer than ${LIMIT} bytes`);
    text += decode(decoder, part.value);
  }
  return text + decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Uint8Array<ArrayBuffer>): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
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
