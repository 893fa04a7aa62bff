import type { CommandEntry } from './command.ts'

/** All commands, in the order in which `parley --help` lists them. */
export const commands: readonly CommandEntry[] = [
  { name: 'serve', summary: 'Start the service (what npm start does).', load: async () => (await import('./serve.ts')).serve },
  { name: 'seed', summary: 'Load documents that were coded by hand; --check only checks them.', load: async () => (await import('./seed.ts')).seed },
  { name: 'import', summary: 'Import event data: ICEWS, GDELT, POLECAT, ACLED, UCDP, your own tables.', load: async () => (await import('./import.ts')).importCommand },
  { name: 'new', summary: 'Write an empty document to fill in.', load: async () => (await import('./new.ts')).newCommand },
  { name: 'export', summary: 'Write relations, entities, events or claims into a file for other tools.', load: async () => (await import('./export.ts')).exportCommand },
  { name: 'layout', summary: 'Place all entities, for the files of large networks.', load: async () => (await import('./layout.ts')).layoutCommand },
  { name: 'db', summary: 'Start, stop, look at or ask the managed Neo4j.', load: async () => (await import('./db.ts')).db },
  { name: 'key', summary: 'Make, list and revoke keys of callers.', load: async () => (await import('./key.ts')).keyCommand },
  { name: 'migrate', summary: 'Bring the database to the schema of this Parley.', load: async () => (await import('./migrate.ts')).migrateCommand },
  { name: 'check', summary: 'Compare everything derived with the claims it follows from.', load: async () => (await import('./check.ts')).checkCommand },
  { name: 'rebuild', summary: 'Make everything derived anew from claims.', load: async () => (await import('./rebuild.ts')).rebuildCommand },
]
