import type { StoryObj } from "@storybook/react-vite";
import { standsOn } from "./stage/stands-on.js";

const meta = { title: "Steps/confirmTotp", ...standsOn("confirmTotp") };
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = {};

export const Pending: Story = { args: { moment: "pending" } };

export const WrongCode: Story = { args: { moment: "codeMismatch" } };

export const CodeUsedBefore: Story = { args: { moment: "codeAlreadyUsed" } };

/** The authenticator was given a name when it was set up. */
export const Named: Story = { args: { situation: "named" } };

export const Dark: Story = { args: { moment: "codeMismatch" }, globals: { colorScheme: "dark" } };

export const RightToLeft: Story = { args: { moment: "codeMismatch" }, globals: { direction: "rtl" } };
