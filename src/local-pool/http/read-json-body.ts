import { ServiceError } from "../service-error.js";

/**
 * A request's JSON object; an empty body counts as `{}`.
 *
 * @throws ServiceError `SerializationException` when the body is no UTF-8, no JSON, no object, or above 1 MiB.
 */
export async function readJsonBody(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const text = decode(await readBytes(request));
  if (text.trim() === "") return {};
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw unreadable("is not a JSON object");
  return { ...value };
}

const LIMIT = 1_048_576;

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

function unreadable(why: string): ServiceError {
  return new ServiceError("SerializationException", `The request body ${why}`);
}
