// Builds the program behind ./academy, only when something that it is made of has changed since it was built.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isFresh } from './freshness.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const stamp = join(root, 'artifacts', 'stamps', 'dev')
const program = join(root, 'artifacts', 'bin', 'Dev', 'debug', 'Academy.Dev.dll')
const inputs = ['dev', 'functions/Storage', 'Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props', 'global.json']
  .map(path => join(root, path))

// The program's own time counts as well: an editor or a test run may have built it.
if (!existsSync(program) || ![stamp, program].some(made => isFresh(made, inputs))) build()

function build() {
  const sdk = spawnSync('dotnet', ['--version'], { cwd: root, encoding: 'utf8' })
  if (sdk.status !== 0) fail('academy: the .NET SDK is missing or too old: install version 10 from https://dotnet.microsoft.com/download and run this again.')

  console.error('Building the academy command (only after a change; the first time takes a minute) ...')
  mkdirSync(dirname(stamp), { recursive: true })
  // Made before the build, so that what is edited during the build counts as a change.
  const begun = `${stamp}.new`
  writeFileSync(begun, '')
  const built = spawnSync('dotnet', ['build', 'dev/Dev.csproj', '-nologo', '-v:quiet', '-clp:ErrorsOnly', '-nodeReuse:false'],
    { cwd: root, encoding: 'utf8' })
  if (built.status !== 0) fail(built.stdout + built.stderr + 'academy: the academy command does not build: mend the errors above and run this again.')
  renameSync(begun, stamp)
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
