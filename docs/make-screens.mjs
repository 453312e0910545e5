// Writes a contact sheet per step to docs/screens, and docs/screens.md: `npm run screens`.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { chromium } from "playwright";
import { preview } from "vite";
import { launchOptions } from "../test/chromium.mjs";

const stories = "node_modules/.cache/screens";
const sheets = "docs/screens";

/** @typedef {{ id: string, title: string, name: string, type: string, tags?: string[] }} Story */
/** @typedef {{ label: string, kind: "idle" | "error" | "pending", width?: number, globals?: string }} Cell */

/** @type {readonly Cell[]} */
const cells = [
  { label: "Light", kind: "idle" },
  { label: "Dark", kind: "idle", globals: "colorScheme:dark" },
  { label: "320 pixels", kind: "idle", width: 320 },
  { label: "Right to left", kind: "idle", globals: "direction:rtl" },
  { label: "Error", kind: "error" },
  { label: "Pending", kind: "pending" },
];

const sheetStyle = `
  body { display: grid; grid-template-columns: repeat(3, 448px); gap: 24px 16px; align-items: start; margin: 24px;
    font: 500 13px/1.5 system-ui, sans-serif; }
  figure { margin: 0; }
  figcaption { margin-block-end: 6px; color: #5b616b; }
  img { display: block; border-radius: 8px; }`;

const introduction = `# Screens

Every step in light, dark, 320 pixels wide, right to left, with an error, and pending. \`npm run screens\` draws them anew from
the stories. Right to left is drawn with the English words, so their full stops stand on the wrong side.
`;

buildStories();
const steps = groupByStep();
const server = await preview({
  configFile: false,
  logLevel: "error",
  build: { outDir: stories },
  preview: { port: 0, host: "localhost" },
});
const browser = await chromium.launch(launchOptions());
const stage = await browser.newPage({ reducedMotion: "reduce" });
const board = await browser.newPage({ viewport: { width: 1424, height: 600 } });

rmSync(sheets, { recursive: true, force: true });
mkdirSync(sheets, { recursive: true });
for (const [step, known] of steps) writeFileSync(`${sheets}/${step}.png`, await drawSheet(known));
const pictures = [...steps.keys()].map((step) => `\n## ${step}\n\n![${step}](screens/${step}.png)\n`);
writeFileSync("docs/screens.md", introduction + pictures.join(""));

await browser.close();
await server.close();

function buildStories() {
  const { status } = spawnSync("npx", ["storybook", "build", "-o", stories, "--quiet"], { stdio: "inherit" });
  if (status !== 0)
    throw new Error("The stories could not be built, so there is nothing to draw. See the lines above.");
}

/** @returns {Map<string, Story[]>} */
function groupByStep() {
  /** @type {Story[]} */
  const all = Object.values(JSON.parse(readFileSync(`${stories}/index.json`, "utf8")).entries);
  const groups = new Map();
  for (const story of all) {
    const [place, step = ""] = story.title.split("/");
    if (place === "Steps" && story.type === "story") groups.set(step, [...(groups.get(step) ?? []), story]);
  }
  return groups;
}

/** @param {readonly Story[]} known */
async function drawSheet(known) {
  const figures = [];
  for (const cell of cells) {
    const story = known.find(({ tags = [] }) => tags.includes(cell.kind));
    if (story === undefined) continue;
    const label = cell.kind === "error" ? `${cell.label}: ${story.name}` : cell.label;
    figures.push(`<figure><figcaption>${label}</figcaption><img src="${await drawStory(story, cell)}"></figure>`);
  }
  await board.setContent(`<style>${sheetStyle}</style>${figures.join("")}`);
  return board.screenshot({ fullPage: true });
}

/**
 * A story's card and some page around it, as an address of a picture.
 * @param {Story} story
 * @param {Cell} cell
 */
async function drawStory({ id }, { width = 448, globals = "" }) {
  await stage.setViewportSize({ width, height: 640 });
  await stage.goto(`${server.resolvedUrls?.local[0]}iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  const card = stage.locator(".latchkey-card");
  await card.waitFor();
  await stage.waitForFunction(() => document.querySelector('.latchkey-qr[data-state="loading"]') === null);
  await stage.evaluate(() => document.fonts.ready);
  const box = await card.boundingBox();
  if (box === null) throw new Error(`${id} shows no card, so its step has no picture. Look at the story by itself.`);
  const clip = { x: 0, y: Math.max(0, box.y - 24), width, height: box.height + 48 };
  const picture = await stage.screenshot({ animations: "disabled", fullPage: true, clip });
  return `data:image/png;base64,${picture.toString("base64")}`;
}
