import { AskError } from '../ask.ts'
import { printQuery, type ExportParameters } from './describe.ts'

/** What an address may have at most, so that every server takes it; what is longer goes as a body. */
const longestAddress = 6_000

/** The address of a file, or null where it would be too long. */
export function addressOf(name: string, parameters: ExportParameters): string | null {
  const address = `/export/${name}${name.includes('?') ? '&' : '?'}${printQuery(parameters)}`
  return address.length > longestAddress ? null : address
}

async function ask(name: string, parameters: ExportParameters, method: 'GET' | 'HEAD', signal: AbortSignal): Promise<Response> {
  const address = addressOf(name, parameters)
  const response = await (address === null
    ? fetch(`/export/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(parameters), signal })
    : fetch(address, { method, signal }))
  if (response.ok) return response
  const refusal = (await response.json().catch(() => ({}))) as { readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly cure?: string } }[] }
  const [error] = refusal.errors ?? []
  throw new AskError(error?.extensions?.code ?? 'UNREACHABLE', error?.message ?? `The service answered ${response.status}.`, error?.extensions?.cure ?? 'Try again.')
}

/** A file of the service. */
export async function fetchFile(name: string, parameters: ExportParameters, signal: AbortSignal): Promise<Blob> {
  return (await ask(name, parameters, 'GET', signal)).blob()
}

/** How to cite what is shown. */
export async function fetchCitation(parameters: ExportParameters, signal: AbortSignal): Promise<string> {
  const response = await ask('network.json', parameters, 'HEAD', signal)
  void response.body?.cancel()
  return decodeURIComponent(response.headers.get('x-citation') ?? '') // what is not ASCII is in percent encoding
}

/** Gives somebody a file. */
export function save(blob: Blob, name: string, page: Document): void {
  const link = page.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
