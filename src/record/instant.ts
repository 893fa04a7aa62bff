/** `YYYY-MM-DD`, and a day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

/** Whether a text is an instant of ISO 8601 with its zone, or a day alone, which is its first instant in UTC. */
export function isInstant(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text) || !isDay(text.slice(0, 10))) return false
  return !Number.isNaN(Date.parse(text))
}

/** A number of the recorded clock as an instant: the first whole millisecond at which it held, so that asking as of the instant shown finds it. */
export function instantOf(number: number): string {
  return new Date(Math.ceil(number / 1000)).toISOString()
}
