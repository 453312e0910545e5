/** Thrown by the transport for an answer that is none of the service's. Keeps nothing of its text, which may hold tokens. */
export class UnreadableResponse extends Error {
  override readonly name = "UnreadableResponse";
  readonly status: number;
  readonly requestId: string | undefined;

  constructor(status: number, requestId: string | undefined) {
    super(
      "The service's answer could not be read, so nothing can be said of the request. Look at what stands between page and service.",
    );
    this.status = status;
    this.requestId = requestId;
  }
}
