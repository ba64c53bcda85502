// node check.mjs FILE...: a line for each file, with the type of its diagram or the first mistake.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

// Mermaid cleans labels with a part of the browser.
const { window } = new JSDOM("");
globalThis.window = window;
globalThis.document = window.document;
const mermaid = (await import("mermaid")).default;

for (const file of process.argv.slice(2)) {
  try {
    console.log(`${file}: ${(await mermaid.parse(readFileSync(file, "utf8"))).diagramType}`);
  } catch (mistake) {
    console.log(`${file}: ${String(mistake).split("\n")[0]}`);
  }
}
