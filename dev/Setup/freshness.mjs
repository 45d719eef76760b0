// Says whether a result is older than what it was made from, by file times alone: a few milliseconds.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const timeOf = path => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** The newest time under the paths. The time of a folder counts too: it changes when a file in it goes. */
export function newest(paths) {
  return paths.reduce((latest, path) => Math.max(latest, newestUnder(path)), 0)
}

/** A result that is absent is never fresh. */
export function isFresh(result, inputs) {
  const made = timeOf(result)
  return made > 0 && made >= newest(inputs)
}

function newestUnder(path) {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newestUnder(join(path, name))), entry.mtimeMs)
}
