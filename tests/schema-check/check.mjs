// node check.mjs SCHEMA FILE...: a line for each file, with its first mistake or `valid`.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { parseAllDocuments } from "yaml";

const [schemaPath, ...files] = process.argv.slice(2);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(schemaPath, "utf8")));

for (const file of files) {
  const mistakes = parseAllDocuments(readFileSync(file, "utf8"), { merge: true, uniqueKeys: true }).flatMap((document) => {
    if (document.errors.length > 0) {
      return document.errors.map((error) => error.message);
    }

    return validate(document.toJS()) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
  });
  console.log(`${file}: ${mistakes.length === 0 ? "valid" : mistakes[0].split("\n")[0]}`);
}
