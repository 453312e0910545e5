/** Mirrors a part's state to `data-*`: `true` becomes an empty attribute, text and numbers their text, the rest nothing. */
export function stateAttributes(state: object): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(state)) {
    if (value === true) attributes[`data-${name}`] = "";
    else if (typeof value === "string" || typeof value === "number") attributes[`data-${name}`] = String(value);
  }
  return attributes;
}
