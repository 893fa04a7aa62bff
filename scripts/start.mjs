/**
 * `npm start`: builds when something has changed, then runs the service in this very process.
 * One process and one command, because npm passes signals on to the shell that it starts, and only a single command takes the shell's place.
 */
await import('./build.mjs')
process.setSourceMapsEnabled(true)
await import('../dist/main.js')
