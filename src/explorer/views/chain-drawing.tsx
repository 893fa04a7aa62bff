import type { ViewProps } from '../view-props.ts'
import { toChain } from './chain.ts'
import type { Claim } from './claim-fields.ts'
import { EntityLink } from './entity-link.tsx'

/** The chain of attribution, drawn from the document to whose word it is in the end. */
export function ChainDrawing({ claim, open }: { readonly claim: Claim; readonly open: ViewProps['open'] }) {
  const links = toChain(claim)
  return (
    <ol class="v-chain" aria-label="Who says so, from the document outward">
      {links.map(({ kind, name, entity, said, isOrigin }, index) => (
        <li key={index} class={`v-chain-${kind}${isOrigin ? ' v-chain-origin' : ''}`}>
          {index > 0 && kind !== 'unsaid' && <span class="v-hidden">citing </span>}
          {entity === null ? <span class={kind === 'role' ? 'v-wording' : ''}>{kind === 'role' ? `“${name}”` : name}</span> : <EntityLink entity={entity} open={open} />}
          {said !== null && <span class="v-muted"> {said}</span>}
          {isOrigin && ' '}
          {isOrigin && <span class="v-badge v-badge-origin">origin</span>}
        </li>
      ))}
    </ol>
  )
}
