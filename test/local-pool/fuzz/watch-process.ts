/** What escaped every handler since the watch began. */
export interface Watch {
  readonly escaped: readonly unknown[];
  stop(): void;
}

/** Watches the process for rejections and exceptions that nobody handles. */
export function watchProcess(): Watch {
  const escaped: unknown[] = [];
  const note = (error: unknown): void => void escaped.push(error);
  process.on("unhandledRejection", note);
  process.on("uncaughtException", note);
  return {
    escaped,
    stop: () => {
      process.off("unhandledRejection", note);
      process.off("uncaughtException", note);
    },
  };
}
