/** An answer that is an error on the wire: `name` becomes `__type`, `message` the text, `reasonCode` a member of its own. */
export class ServiceError extends Error {
  /** The exception's name as the service's model has it, e.g. `NotAuthorizedException`. */
  override readonly name: string;
  /** Only `InvalidParameterException` can carry one. */
  readonly reasonCode: string | null;

  /** `name` and `message` go to the wire as they are. */
  constructor(name: string, message: string, reasonCode: string | null = null) {
    super(message);
    this.name = name;
    this.reasonCode = reasonCode;
  }
}
