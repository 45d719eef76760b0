// Loaded before a Node program that we start. Three promises:
// - It never outlives us: when our end of its standard input closes, it is asked to stop (also the tidy stop on Windows, which has no SIGTERM).
// - It stops once: Azurite listens to the first SIGTERM only; a second one would kill it while it still writes what it acknowledged.
// - Ctrl-C in the terminal reaches every program of the group; we alone answer it, and stop the parts in order.
let asked = false
const ignore = () => {}
process.on('SIGTERM', () => {
  const others = process.listenerCount('SIGTERM') > 1
  if (!asked && !others) process.exit(0)
  asked = true
})
process.on('SIGINT', ignore)
process.on('newListener', (name, listener) => {
  if (name === 'SIGINT') setImmediate(() => process.removeListener(name, listener))
})
process.stdin.on('error', ignore)
process.stdin.on('close', () => asked || process.emit('SIGTERM'))
process.stdin.resume()
process.stdin.unref?.()
