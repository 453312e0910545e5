export { allMessages } from "../parts/all-messages.js";
export { BackButton } from "../parts/back-button.js";
export { faultText } from "../parts/fault-text.js";
export { CredentialsNotice } from "./form/credentials-notice.js";
export { FormNotice } from "./form/form-notice.js";
export { Identity } from "./frame/identity.js";
export { ScreenFailed } from "./frame/screen-failed.js";
export { loadScreen } from "./screens/load-screen.js";
