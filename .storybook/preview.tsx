import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import "../src/styles/styles.css";
import "./preview.css";
import { Stage } from "./stage.js";

// Screens load when they are needed: what counts is that they come, not when.
configure({ asyncUtilTimeout: 15_000 });

// In forced colours the system chooses them, and axe measures what the style sheet says.
const isForced = matchMedia("(forced-colors: active)").matches;

const preview: Preview = {
  tags: ["autodocs"],
  globalTypes: {
    colorScheme: {
      description: "Colour scheme",
      toolbar: {
        icon: "contrast",
        items: [
          { value: "light", title: "Light", icon: "sun" },
          { value: "dark", title: "Dark", icon: "moon" },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: "Direction of writing",
      toolbar: {
        icon: "transfer",
        items: [
          { value: "ltr", title: "Left to right" },
          { value: "rtl", title: "Right to left" },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { colorScheme: "light", direction: "ltr" },
  decorators: [
    (Story, { globals, parameters, viewMode }) => (
      <Stage
        colorScheme={globals["colorScheme"] === "dark" ? "dark" : "light"}
        direction={globals["direction"] === "rtl" ? "rtl" : "ltr"}
        view={viewMode === "docs" ? "docs" : "story"}
        whole={parameters["whole"] === true}
      >
        <Story />
      </Stage>
    ),
  ],
  parameters: {
    layout: "fullscreen",
    // An axe violation fails the story's test.
    a11y: { test: "error", config: { rules: [{ id: "color-contrast", enabled: !isForced }] } },
    backgrounds: { disable: true },
    docs: { source: { type: "code" } },
    options: {
      storySort: {
        order: [
          "Introduction",
          "Whole flows",
          "Doors",
          "Customisation",
          "Headless",
          "Steps",
          [
            "restoring",
            "enterCredentials",
            "signUp",
            "confirmSignUp",
            "requestPasswordReset",
            "confirmPasswordReset",
            "chooseFirstFactor",
            "enterPassword",
            "verifyPasskey",
            "confirmCode",
            "confirmTotp",
            "chooseMfaMethod",
            "chooseMfaToEnroll",
            "enrollTotp",
            "enrollEmail",
            "setNewPassword",
            "answerCustomChallenge",
            "unsupportedChallenge",
            "chooseContactToVerify",
            "confirmContact",
            "signedIn",
          ],
        ],
      },
    },
    viewport: {
      options: {
        narrow: { name: "320 pixels", styles: { width: "320px", height: "640px" }, type: "mobile" },
        phone: { name: "Phone", styles: { width: "390px", height: "844px" }, type: "mobile" },
        desktop: { name: "Desktop", styles: { width: "1280px", height: "800px" }, type: "desktop" },
      },
    },
  },
};

export default preview;
