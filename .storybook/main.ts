import type { StorybookConfig } from "@storybook/react-vite";

const config: StorybookConfig = {
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  framework: "@storybook/react-vite",
  features: { sidebarOnboardingChecklist: false },
  // For older browsers `:dir(rtl)` would become a list of languages, and the words here are English in every direction.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, cssTarget: "chrome123" } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
};

export default config;
