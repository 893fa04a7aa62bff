/** One command of `parley`: its words in, its exit code out. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string
  /**
   * @param words what follows the command's name
   * @returns 0 when all went well
   * @throws ParleyError, or what `parseArgs` throws; both are printed as one line
   */
  readonly run: (words: readonly string[]) => Promise<number>
}

/** A command in the list of all commands; its code is read only when it is called. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}
