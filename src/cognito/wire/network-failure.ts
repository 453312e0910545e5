/** Thrown by the transport in place of whatever a request handler threw: no answer came, for whatever reason. */
export class NetworkFailure extends Error {
  override readonly name = "NetworkFailure";
}
