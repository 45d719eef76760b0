// Holds the JSON-LD of pages against the types of schema.org, by the TypeScript compiler: node linked-data.mjs <page>…
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const modules = fileURLToPath(new URL('../../../../node_modules', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'academy-linked-data-'));
try {
  const lines = ["import type { Graph } from 'schema-dts';"];
  for (const page of process.argv.slice(2)) {
    const blocks = [...readFileSync(page, 'utf8').matchAll(block)];
    if (blocks.length !== 1) throw new Error(`${page}: ${blocks.length} blocks of JSON-LD`);
    const graph = JSON.parse(blocks[0][1]);
    lines.push(`export const page${lines.length}: Graph = ${JSON.stringify(graph)}; // ${page}`);
  }
  const file = join(folder, 'pages.ts');
  writeFileSync(file, lines.join('\n'));
  symlinkSync(modules, join(folder, 'node_modules'), 'junction');
  const program = ts.createProgram([file], {
    noEmit: true, strict: true, skipLibCheck: true, types: [],
    module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022,
  });
  for (const problem of ts.getPreEmitDiagnostics(program)) {
    const line = problem.file?.fileName === file ? problem.file.getLineAndCharacterOfPosition(problem.start).line : 0;
    console.error(`${lines[line].split(' // ').at(-1)}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n').slice(0, 2000)}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
