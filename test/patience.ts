import { configure } from "@testing-library/react";

// What counts is that it comes, not when: as for `expect.poll` and `expect.element` in vite.config.ts.
configure({ asyncUtilTimeout: 15_000 });
