/** What the command line talks to; the process itself, or a stand-in in tests. */
export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the command shall end (SIGINT, SIGTERM). */
  readonly stop: AbortSignal;
}
