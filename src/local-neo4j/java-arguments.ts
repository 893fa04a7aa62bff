import type { Memory } from './memory.ts'

export interface JavaFlags {
  readonly memory: Memory
  /** The jars of Neo4j, in an order that stays the same: a class archive is only valid for that. */
  readonly classPath: string
  /** A class archive to start from, or to write at the end of the run. */
  readonly archive: { readonly path: string; readonly write: boolean; /** Where Java tells whether it accepted it. */ readonly log: string } | null
  /** Starts sooner and runs slower: for tests. */
  readonly quickStart: boolean
}

/** What Neo4j's own launcher gives to Java; the jars do not carry it. */
const neo4jFlags: readonly string[] = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
]

function quote(argument: string): string {
  return `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** Java's flags as the text of an argument file, one a line: on the command line they would be 20 KB. */
export function printJavaArguments(flags: JavaFlags): string {
  const archive = flags.archive === null ? [] : [`-XX:${flags.archive.write ? 'ArchiveClassesAtExit' : 'SharedArchiveFile'}=${flags.archive.path}`, `-Xlog:cds=info:file=${flags.archive.log}:time:filecount=0`]
  const quickStart = flags.quickStart ? ['-XX:TieredStopAtLevel=1'] : []
  return [`-Xms${flags.memory.heap}`, `-Xmx${flags.memory.heap}`, ...neo4jFlags, ...archive, ...quickStart, '-cp', flags.classPath].map((argument) => `${quote(argument)}\n`).join('')
}
