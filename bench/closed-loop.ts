/** What a closed loop of some connections came to. */
export interface Measured {
  readonly requests: number
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/**
 * Asks again and again on some connections, each its next question as soon as its last is answered, for a time.
 * The first error ends it.
 */
export async function runClosedLoop(ask: () => Promise<unknown>, connections: number, durationMs: number): Promise<Measured> {
  const latencies: number[] = []
  const start = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - start < durationMs) {
        const asked = performance.now()
        await ask()
        latencies.push(performance.now() - asked)
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  latencies.sort((left, right) => left - right)
  return { requests: latencies.length, requestsPerSecond: latencies.length / seconds, p50Ms: quantile(latencies, 0.5), p99Ms: quantile(latencies, 0.99) }
}
