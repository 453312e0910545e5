import { expect, test } from "vitest";
import { bundle } from "../bundle.js";

const modulesOf = async (statement: string): Promise<string[]> =>
  (await bundle(statement)).flatMap(({ modules }) => Object.keys(modules));
const ofAmplify = (modules: readonly string[]) => modules.filter((id) => id.includes("/cognito/amplify/"));

test("an app that shares nothing with aws-amplify has nothing of amplifyStore and amplifyTokenProvider in it", async () => {
  const modules = await modulesOf('import { cognito } from "latchkey/cognito"; console.log(cognito);');
  expect(modules.some((id) => id.endsWith("/cognito/cognito.js"))).toBe(true);
  expect(ofAmplify(modules)).toEqual([]);
});

test.each([
  ["amplifyStore", ["amplify-keys.js", "amplify-store.js"]],
  ["amplifyTokenProvider", ["amplify-token-provider.js"]],
])("an app with %s has that and no other part", async (name, files) => {
  const modules = await modulesOf(`import { ${name} } from "latchkey/cognito"; console.log(${name});`);
  expect(ofAmplify(modules).map((id) => id.replace(/^.*\//, ""))).toEqual(files);
});
