/** What `autocomplete` shall say of a field on a step, by the field's name (HTML's own words; WCAG 1.3.5). */
export const fieldPurpose = (step: string, name: string): string =>
  step === "signUp" && name === "password" ? "new-password" : (purposes[name] ?? "");

const purposes: Readonly<Record<string, string>> = {
  username: "username",
  password: "current-password",
  newPassword: "new-password",
  repeatPassword: "new-password",
  code: "one-time-code",
  answer: "off",
  email: "email",
  phone_number: "tel",
  name: "name",
  given_name: "given-name",
  middle_name: "additional-name",
  family_name: "family-name",
  nickname: "nickname",
  preferred_username: "nickname",
  address: "street-address",
  birthdate: "bday",
  gender: "sex",
  locale: "language",
  picture: "photo",
  profile: "url",
  website: "url",
};
