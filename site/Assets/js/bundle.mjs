// Makes the scripts of the search, each one file: `node site/Assets/js/bundle.mjs <folder>`, called by the build of Site.
// The sources are ES modules of a page each; a reader on a phone should not wait for one request per module.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const folder = process.argv[2]

// What is loaded when somebody goes to a search box, what every page loads to notice that, and the pages of the results and of the five questions.
const entries = { search: 'search/engine.js', searching: 'searching/start.js', results: 'searching/results.js', finder: 'searching/finder.js' }

if (!folder) {
  console.error('bundle.mjs: name the folder to write to.')
  process.exit(2)
}

const bundled = await build({
  absWorkingDir: here,
  entryPoints: entries,
  outdir: resolve(folder),
  write: false,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}).catch(() => process.exit(1))

mkdirSync(folder, { recursive: true })
for (const file of bundled.outputFiles) {
  // Written even when nothing changed: the build compares times.
  writeFileSync(join(folder, basename(file.path)), file.contents)
}
