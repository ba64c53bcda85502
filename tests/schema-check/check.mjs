// node check.mjs SCHEMA FILE...: a line for each file, with its first mistake or `valid`.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { parseAllDocuments } from "yaml";

const [schemaPath, ...files] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaPath, "utf8"));

// Schemas of others are of an older draft and less strict than ours.
const ajv = schema.$schema.includes("draft-04")
  ? addFormats(new AjvDraft04({ strict: false }))
  : schema.$schema.includes("draft-07")
    ? addFormats(new Ajv({ strict: false }))
    : new Ajv2020({ strict: true, allowUnionTypes: true });
// The format of BOMs refers to two schemas that lie beside its own, and to a format that nobody else knows.
if (schema.$id?.includes("cyclonedx.org/schema/bom")) {
  ajv.addFormat("idn-email", true);
  ajv.addFormat("iri-reference", (text) => /^[^\s<>"{}|\\^`]*$/u.test(text));
  for (const beside of ["spdx.schema.json", "jsf-0.82.schema.json"]) {
    ajv.addSchema(JSON.parse(readFileSync(join(dirname(schemaPath), beside), "utf8")));
  }
}

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
