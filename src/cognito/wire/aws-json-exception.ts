/** What the SDK says of every answer. */
export interface AnswerMetadata {
  readonly httpStatusCode: number;
  readonly requestId: string | undefined;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * Makes of a refusal the `Error` that the SDK would throw: named after the exception, with `$fault`, `$metadata` and whatever
 * members came along. `null` where what stands for the name can be none. The name may stand in three places, and bring its
 * namespace (`com.amazonaws…#Name`) and an address (`Name:http://…`) with it.
 */
export function awsJsonException(members: Members, headers: Members, $metadata: AnswerMetadata): Error | null {
  const told = members["__type"] ?? memberLike(members, "code") ?? memberLike(headers, "x-amzn-errortype") ?? "Unknown";
  if (typeof told !== "string" && typeof told !== "number") {
    return null;
  }
  const name = /^(?:[^,:#]*#)?([^,:#]*)/.exec(String(told))?.[1] ?? "";
  const { message, Message, ...others } = members;
  const exception = new Error();
  // What every error has is not for an answer to say.
  const more = Object.entries(others).filter(([member]) => !(member in exception));
  return Object.assign(exception, Object.fromEntries(more), {
    name,
    message: message || Message || "UnknownError",
    $fault: $metadata.httpStatusCode < 500 && !SERVER_FAULTS.has(name) ? "client" : "server",
    $metadata,
  });
}

/** What the service answers with 400 and the SDK calls the server's fault. */
const SERVER_FAULTS: ReadonlySet<string> = new Set(["InternalErrorException", "InternalServerException"]);

function memberLike(members: Members, name: string): unknown {
  return Object.entries(members).find(([member]) => member.toLowerCase() === name)?.[1];
}
