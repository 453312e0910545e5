/** Something that shall go wrong with the calls to come. */
export type Fault = FaultTarget &
  (
    | { readonly kind: "throttle" }
    | { readonly kind: "latency"; /** How long the call waits before it is looked at. */ readonly milliseconds: number }
    | {
        readonly kind: "drop";
        /** Whether the call is carried out and only its answer lost. @default true */ readonly performed?: boolean;
      }
    | {
        readonly kind: "malformed";
        /** Whether the call is carried out. @default true */ readonly performed?: boolean;
      }
    | {
        readonly kind: "error";
        /** The exception's name, e.g. `LimitExceededException`. */
        readonly name: string;
        readonly message?: string;
        /** The HTTP status. @default 400, and 500 for `InternalErrorException` */
        readonly status?: number;
      }
  );

interface FaultTarget {
  /** The operation, e.g. `InitiateAuth`; every one when left out. */
  readonly operation?: string;
  /** How many calls it happens to. @default 1 */
  readonly times?: number;
}
