/** Reads the JSON text inside a challenge parameter; `undefined` where it is absent or no JSON. Never throws. */
export function readJsonText(text: string | undefined): unknown {
  if (text === undefined) {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The texts of a JSON array inside a challenge parameter; `null` where it is no array. */
export function readJsonTexts(text: string | undefined): readonly string[] | null {
  const value = readJsonText(text);
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : null;
}
