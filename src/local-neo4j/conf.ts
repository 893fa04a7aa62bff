import type { Memory } from './memory.ts'

/**
 * The settings of the managed Neo4j, as the text of `neo4j.conf`. A database whose counts change all the time, as in tests,
 * keeps its plans: to plan a wide statement anew takes a second or more.
 */
export function printConf(memory: Memory, port: number, keepsPlans: boolean): string {
  return [
    '# Written by Parley at each start: changes here are lost.',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.heap.initial_size=${memory.heap}`,
    `server.memory.heap.max_size=${memory.heap}`,
    `server.memory.pagecache.size=${memory.pageCache}`,
    // Space is taken as it is needed, and old transaction logs are let go: there are no backups that build on them.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=64M',
    'db.tx_log.rotation.retention_policy=2 files',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    // Without it a stop waits ten seconds for clients that are ours and gone.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    ...(keepsPlans ? ['dbms.cypher.min_replan_interval=1h'] : []),
    '',
  ].join('\n')
}
