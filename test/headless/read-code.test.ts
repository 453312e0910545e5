import { describe, expect, test } from "vitest";
import { readCode } from "../../src/headless/parts/code-field/read-code.js";

describe("A23: readCode finds the code in", () => {
  test.each([
    ["123456", 6, "123456"],
    ["123 456", 6, "123456"],
    ["123-456", 6, "123456"],
    ["123 456", 6, "123456"],
    [" 123456\n", 6, "123456"],
    ["Your Acme code is 123456. It is valid for 3 minutes.", 6, "123456"],
    ["24/7 support: your code is 987 654", 6, "987654"],
    ["<#> 123456 is your code, sent at 1200", 6, "123456"],
    ["Your code is 12345678", null, "12345678"],
    ["2 minutes left: 4711", null, "4711"],
    ["12 34", 6, "1234"],
    ["1234567", 6, "123456"],
    ["no digits", 6, ""],
    ["", null, ""],
  ])("%j of length %j", (text, length, code) => {
    expect(readCode(text, length)).toBe(code);
  });
});
