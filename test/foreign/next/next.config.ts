import type { NextConfig } from "next";
import { resolve } from "node:path";

export default {
  // What the package depends on is found in the repository's own folder.
  turbopack: { root: resolve(import.meta.dirname, "../../..") },
  // TypeScript 7 has no interface that Next could call; `npm test` runs it.
  typescript: { ignoreBuildErrors: true },
  experimental: { turbopackFileSystemCacheForBuild: false },
} satisfies NextConfig;
