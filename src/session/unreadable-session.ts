/** A store held something that is no session. The message names what is wrong, never a value. */
export class UnreadableSession extends Error {
  override readonly name = "UnreadableSession";
}
