// Holds JSON files against a JSON Schema (draft 2020-12) with ajv: node schema.mjs <schema> <file>…
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

const [schema, ...files] = process.argv.slice(2);
const ajv = addFormats(new Ajv2020({ strict: true, strictTypes: false, allErrors: true }));
const check = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const file of files) {
  if (!check(JSON.parse(readFileSync(file, 'utf8')))) {
    for (const error of check.errors.slice(0, 10)) {
      console.error(`${file}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
    }
    process.exitCode = 1;
  }
}
