/** A place where a secret could be seen by somebody who must not see it. */
export interface Sink {
  /** Every text that is, or was, to be read there. */
  read(): readonly string[] | Promise<readonly string[]>;
  /** Stops listening. */
  close?(): void;
}
