import type { StoryContext, StoryObj } from "@storybook/react-vite";
import { Secret, TOTP } from "otpauth";
import { expect } from "storybook/test";
import type { LocalPool } from "../src/local-pool/index.js";
import { Acme } from "./stage/acme.js";
import { describePool } from "./stage/describe-pool.js";
import { openPool } from "./stage/open-pool.js";

/** Signs in for real: the client, the AWS SDK and SRP against a user pool in this tab. */
const meta = {
  title: "Whole flows",
  loaders: [() => openPool()],
  render: (_args: object, { loaded }: Pick<StoryContext, "loaded">) => <Acme client={loaded["client"]} />,
  parameters: { whole: true, docs: { story: { inline: false, iframeHeight: 640 } } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Scene = Pick<StoryContext, "canvas" | "userEvent">;

// The SDK and the arithmetic of SRP load with the first request.
const patiently = { timeout: 10_000 };

const signIn = async ({ canvas, userEvent }: Scene, username: string, password: string): Promise<void> => {
  await userEvent.type(await canvas.findByLabelText("Username", {}, patiently), username);
  await userEvent.type(await canvas.findByLabelText("Password"), password);
  await userEvent.click(await canvas.findByRole("button", { name: "Sign in" }));
};

const typeCode = async ({ canvas, userEvent }: Scene, code: string): Promise<void> =>
  userEvent.type(await canvas.findByLabelText("6-digit code", {}, patiently), code);

const expectSignedIn = async ({ canvas }: Scene, name: string): Promise<void> => {
  await expect(await canvas.findByRole("heading", { name: `Signed in as ${name}` }, patiently)).toBeVisible();
};

/** Two requests: the password never leaves the page. */
export const PasswordSignIn: Story = {
  play: async (scene) => {
    await signIn(scene, "ada", "Lovelace-1815!");
    await expectSignedIn(scene, "ada");
  },
};

/** One sentence for a wrong password and for a wrong name; then the right one. */
export const WrongPasswordFirst: Story = {
  play: async (scene) => {
    const { canvas, userEvent } = scene;
    await signIn(scene, "ada", "Byron-1788!");
    await canvas.findByText(/do not match an account/u, {}, patiently);
    const password = await canvas.findByLabelText("Password");
    await userEvent.clear(password);
    await userEvent.type(password, "Lovelace-1815!");
    await userEvent.click(await canvas.findByRole("button", { name: "Sign in" }));
    await expectSignedIn(scene, "ada");
  },
};

const grace = describePool({
  mfa: { MfaConfiguration: "ON", SmsMfaConfiguration: {} },
  user: {
    Username: "grace",
    Password: "Temporary-1906!",
    UserStatus: "FORCE_CHANGE_PASSWORD",
    UserMFASettingList: ["SMS_MFA"],
    UserAttributes: [
      { Name: "phone_number", Value: "+15550100199" },
      { Name: "phone_number_verified", Value: "true" },
    ],
  },
});

/** B20: the password was temporary, and a code goes to the phone after it. */
export const NewPasswordThenSmsCode: Story = {
  loaders: [() => openPool(grace)],
  play: async (scene) => {
    const { canvas, userEvent, loaded } = scene;
    const pool: LocalPool = loaded["pool"];
    await signIn(scene, "grace", "Temporary-1906!");
    await userEvent.type(await canvas.findByLabelText("New password", {}, patiently), "Hopper-1906!");
    await userEvent.click(await canvas.findByRole("button", { name: "Continue" }));
    const { code } = await pool.outbox.next({ username: "grace" });
    await typeCode(scene, code);
    await expectSignedIn(scene, "grace");
  },
};

const mary = describePool({
  mfa: { MfaConfiguration: "ON", SoftwareTokenMfaConfiguration: { Enabled: true } },
  user: { Username: "mary", Password: "Jackson-1921!" },
});

/** An authenticator app is set up with the key on the screen, and asked at the next visit. */
export const AuthenticatorSetUp: Story = {
  loaders: [() => openPool(mary)],
  play: async (scene) => {
    const { canvas, canvasElement, userEvent, loaded } = scene;
    const pool: LocalPool = loaded["pool"];
    await signIn(scene, "mary", "Jackson-1921!");
    await canvas.findByRole("img", { name: /adds mary/u }, patiently);
    const key = canvasElement.querySelector("code")?.textContent ?? "";
    const app = new TOTP({ secret: Secret.fromBase32(key) });
    await typeCode(scene, app.generate({ timestamp: pool.clock.now() }));
    await expectSignedIn(scene, "mary");

    await userEvent.click(await canvas.findByRole("button", { name: "Sign out" }));
    // A code serves once: the next one comes after half a minute.
    pool.clock.advance(30);
    await signIn(scene, "mary", "Jackson-1921!");
    await canvas.findByRole("heading", { name: "Enter your code" }, patiently);
    await typeCode(scene, pool.users.totp("mary"));
    await expectSignedIn(scene, "mary");
  },
};

const verifying = describePool({
  userPool: { AutoVerifiedAttributes: ["email"] },
  user: {
    Username: "ada",
    Password: "Lovelace-1815!",
    UserAttributes: [
      { Name: "email", Value: "ada@example.com" },
      { Name: "email_verified", Value: "true" },
    ],
  },
});

/** A stranger becomes a member: the code comes by e-mail, and the sign-in after it by itself. */
export const SignUpByCode: Story = {
  loaders: [() => openPool(verifying)],
  play: async (scene) => {
    const { canvas, userEvent, loaded } = scene;
    const pool: LocalPool = loaded["pool"];
    await userEvent.click(await canvas.findByRole("button", { name: "Sign up" }, patiently));
    await canvas.findByRole("heading", { name: "Create your Acme account" }, patiently);
    await userEvent.type(await canvas.findByLabelText("Username"), "grace");
    await userEvent.type(await canvas.findByLabelText("Email"), "grace@example.com");
    await userEvent.type(await canvas.findByLabelText("Password"), "Hopper-1906!");
    await userEvent.type(await canvas.findByLabelText("Repeat password"), "Hopper-1906!");
    await userEvent.click(await canvas.findByRole("button", { name: "Create account" }));
    await canvas.findByRole("heading", { name: "Check your email" }, patiently);
    const { code } = await pool.outbox.next({ username: "grace" });
    await typeCode(scene, code);
    await expectSignedIn(scene, "grace");
  },
};

/** A code for a new password, which sign-in takes from then on. */
export const ForgottenPassword: Story = {
  loaders: [() => openPool(verifying)],
  play: async (scene) => {
    const { canvas, userEvent, loaded } = scene;
    const pool: LocalPool = loaded["pool"];
    await userEvent.type(await canvas.findByLabelText("Username", {}, patiently), "ada");
    await userEvent.click(await canvas.findByRole("button", { name: "Forgot password?" }));
    await canvas.findByRole("heading", { name: "Forgot your password?" }, patiently);
    await userEvent.click(await canvas.findByRole("button", { name: "Send code" }));
    await canvas.findByRole("heading", { name: "Reset your password" }, patiently);
    const { code } = await pool.outbox.next({ username: "ada" });
    await typeCode(scene, code);
    await userEvent.type(await canvas.findByLabelText("New password"), "Analytical-1837!");
    await userEvent.type(await canvas.findByLabelText("Repeat password"), "Analytical-1837!");
    await userEvent.click(await canvas.findByRole("button", { name: "Set new password" }));
    await userEvent.type(await canvas.findByLabelText("Password", {}, patiently), "Analytical-1837!");
    await userEvent.click(await canvas.findByRole("button", { name: "Sign in" }));
    await expectSignedIn(scene, "ada");
  },
};
