/** A pool description that cannot be used; the message is `<source>: <path>: <what was expected>, got <what stood there>`. */
export class DescriptionError extends Error {
  /** Always `DescriptionError`. */
  override readonly name = "DescriptionError";
}
