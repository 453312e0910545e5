/** An answer of the wire, and the exception's name when it is an error. */
export interface Answer {
  readonly response: Response;
  readonly error: string | null;
}
