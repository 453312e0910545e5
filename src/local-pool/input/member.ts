/** How one member of an input is read. */
export interface Member<T> {
  /**
   * The member's value; what breaks a constraint is added to `problems`, and then the answer is never used. `null`
   * counts as absent. Throws a `SerializationException` when the JSON type is another one.
   */
  read(value: unknown, path: string, problems: string[]): T;
}
