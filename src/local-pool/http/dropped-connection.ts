/** What `fetch` rejects with when a fault drops the connection: a TypeError, as a browser's own `fetch` has it. */
export class DroppedConnection extends TypeError {
  /** What Node clients look at. */
  readonly code = "ECONNRESET";

  constructor() {
    super("Failed to fetch");
  }
}
