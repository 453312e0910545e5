import { vi } from "vitest";

/** What a page of a test has in its storages. */
export interface PageEntries {
  readonly local: Map<string, string>;
  readonly session: Map<string, string>;
}

/** Makes a page with storages of its own, in both of which `storage` takes the place of the usual methods. */
export const makePage = (storage: Partial<Storage> = {}): PageEntries => {
  const entries = { local: new Map<string, string>(), session: new Map<string, string>() };
  const web = (kept: Map<string, string>) => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    ...storage,
  });
  vi.stubGlobal("window", { localStorage: web(entries.local), sessionStorage: web(entries.session) });
  return entries;
};
