import { readConfig, type Config } from '../config.ts'

/** The settings for a command; what is odd about them goes to the error output. */
export function readSettings(): Config {
  const { config, warnings } = readConfig()
  for (const warning of warnings) console.error(warning)
  return config
}

/** Tells the person at the terminal how far we are. */
export function report(message: string): void {
  console.error(message)
}
