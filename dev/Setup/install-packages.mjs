// Installs what package-lock.json names, when node_modules is older than it. Called by ./academy and by the build of a
// project that needs npm; whoever comes second waits for the first and then finds the work done.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isFresh, newest } from './freshness.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const inputs = ['package.json', 'package-lock.json'].map(name => join(root, name))
const stamp = join(root, 'node_modules', '.academy-stamp')
const lock = join(root, 'artifacts', 'npm.lock')
const oldestNode = 20

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  fail(`Node.js ${process.versions.node} is too old: install version ${oldestNode} or newer from https://nodejs.org and run ./academy test.`)
}

if (!isFresh(stamp, inputs)) {
  takeLock()
  try {
    if (!isFresh(stamp, inputs)) install()
  } finally {
    rmSync(lock, { force: true })
  }
}

function install() {
  const begun = Math.max(Date.now(), newest(inputs)) / 1000
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (npm.status !== 0) {
    rmSync(lock, { force: true })
    fail('npm could not install the packages of package-lock.json: see what it says above, check the network and run ./academy test.')
  }

  writeFileSync(stamp, '')
  utimesSync(stamp, begun, begun)
}

function takeLock() {
  mkdirSync(dirname(lock), { recursive: true })
  while (!tryLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
}

function tryLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!ownerLives()) rmSync(lock, { force: true })
    return false
  }
}

// A lock that was left behind by a process that is gone must not stop everybody after it.
function ownerLives() {
  try {
    const owner = Number(readFileSync(lock, 'utf8'))
    return owner === 0 || process.kill(owner, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function fail(sentence) {
  console.error(`academy: ${sentence}`)
  process.exit(2)
}
