/** Attributes as the service takes them. */
export function attributePairs(values: Readonly<Record<string, string>>): { Name: string; Value: string }[] {
  // An attribute without a value would be one to delete; apps whose compiler is less strict can give `undefined`.
  return Object.entries(values).flatMap(([Name, Value]) => (Value === undefined ? [] : [{ Name, Value }]));
}
