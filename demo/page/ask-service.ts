/** Tells the service behind the demo something. Resolves also where it cannot be reached: the page has nothing else to offer. */
export async function askService(what: "choose" | "mode", body: Readonly<Record<string, string>>): Promise<void> {
  try {
    await fetch(`/_demo/${what}`, { method: "POST", body: JSON.stringify(body) });
  } catch {
    // The next reading of the state shows how things stand.
  }
}
