declare const process: { readonly env: { readonly NODE_ENV?: string } };

let found = false;
try {
  if (process.env.NODE_ENV !== "production") found = true;
} catch {
  // Nobody defines `process` where there is no bundler: then it is production.
}

/**
 * True unless the bundler said production. Bundlers know the very expression above, and no other: where it says production,
 * they take away all that hangs on it.
 */
export const inDevelopment: boolean = found;
