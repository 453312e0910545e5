/** What can be told of an exception of the service without keeping the SDK's object. */
export interface ServiceError {
  /** The exception's name on the wire, e.g. `NotAuthorizedException`. */
  readonly name: string;
  readonly message: string;
  readonly requestId: string | undefined;
  /** HTTP status; the service answers 400 to every client error. */
  readonly status: number | undefined;
}

/**
 * Reads an exception of the service (a `ServiceException` of the SDK), or gives `null` for anything else. The SDK takes name and
 * message over from an answer as they are: a name that is no text is none, such a message is empty.
 */
export function readServiceError(error: unknown): ServiceError | null {
  if (!(error instanceof Error) || !("$fault" in error)) {
    return null;
  }
  const { name, message }: { readonly name: unknown; readonly message: unknown } = error;
  return typeof name === "string"
    ? { name, message: typeof message === "string" ? message : "", ...readMetadata(error) }
    : null;
}

function readMetadata(error: Error): Pick<ServiceError, "requestId" | "status"> {
  const metadata: unknown = "$metadata" in error ? error.$metadata : undefined;
  if (typeof metadata !== "object" || metadata === null) {
    return { requestId: undefined, status: undefined };
  }
  const { requestId, httpStatusCode }: { requestId?: unknown; httpStatusCode?: unknown } = metadata;
  return {
    requestId: typeof requestId === "string" ? requestId : undefined,
    status: typeof httpStatusCode === "number" ? httpStatusCode : undefined,
  };
}
