/** A store held something that is no session. Without words: what comes of it is the session's reason `unreadable`. */
export class UnreadableSession extends Error {
  override readonly name = "UnreadableSession";
}
