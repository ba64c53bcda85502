// node check.mjs SCHEMA FILE...: a line for each file, with its first mistake or `valid`.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { parseAllDocuments } from "yaml";

const [schemaPath, ...files] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaPath, "utf8"));

// Schemas of others are of an older draft and less strict than ours.
const isOld = schema.$schema.includes("draft-04");
const ajv = isOld ? addFormats(new AjvDraft04({ strict: false })) : new Ajv2020({ strict: true, allowUnionTypes: true });
const validate = ajv.compile(schema);

for (const file of files) {
  const mistakes = parseAllDocuments(readFileSync(file, "utf8"), { merge: true, uniqueKeys: true }).flatMap((document) => {
    if (document.errors.length > 0) {
      return document.errors.map((error) => error.message);
    }

    return validate(document.toJS()) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
  });
  console.log(`${file}: ${mistakes.length === 0 ? "valid" : mistakes[0].split("\n")[0]}`);
}
