/** Storybook's own messages, in its page. */
interface Channel {
  on(event: string, listener: (told: never) => void): void;
  off(event: string, listener: (told: never) => void): void;
  emit(event: string, told: object): void;
}

/** What the accessibility addon found. */
interface Report {
  readonly type: string;
  readonly status: string;
  readonly result?: {
    readonly violations?: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
}

/** What Storybook says when a story is over, or could not be shown. */
interface Told {
  readonly message?: string;
  readonly description?: string;
  readonly reporters?: readonly Report[];
}

/**
 * Runs in Storybook's page and needs nothing from outside: goes to a story, waits until it has played and axe has looked at it,
 * and gives what was wrong.
 */
export async function showStory(storyId: string): Promise<readonly string[]> {
  // SAFETY: Storybook sets it before the first story is over.
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel };
  const faults: string[] = [];
  const note = ({ message, description = message }: Told) => void faults.push(`${storyId}: ${description ?? "failed"}`);
  channel.on("playFunctionThrewException", note);
  const ends = ["storyFinished", "storyThrewException", "storyErrored", "storyMissing"];
  const told = await new Promise<Told>((resolve) => {
    const finish = (last: Told) => {
      for (const end of ends) channel.off(end, finish);
      resolve(last);
    };
    for (const end of ends) channel.on(end, finish);
    channel.emit("setCurrentStory", { storyId, viewMode: "story" });
  });
  const looked = (told.reporters ?? []).filter(({ type }) => type === "a11y");
  if (looked.length !== 1) note({ description: `axe did not look: ${told.description ?? told.message}` });
  for (const { status, result } of looked) {
    const found = (result?.violations ?? []).map(
      ({ id, nodes }) => `${id} (${nodes.map(({ html }) => html).join(", ")})`,
    );
    if (status !== "passed") note({ description: found.join("; ") });
  }
  channel.off("playFunctionThrewException", note);
  return faults;
}
