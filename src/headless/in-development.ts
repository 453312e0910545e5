declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** True unless the bundler said production. Without a bundler `process` may be missing: then it is production. */
export function inDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== "production";
  } catch {
    return false;
  }
}
