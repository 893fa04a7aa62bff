/** An attribution as the statement gave it: the stored chain, and the speakers asked for by their step. */
export interface ChainValue {
  readonly chain: string | null
  readonly speakers?: readonly ({ readonly order: number } & Readonly<Record<string, unknown>>)[]
}

/** The steps of a chain, from the document outward, each with its speaker where that is an entity. */
export function toHops({ chain, speakers }: ChainValue): readonly Readonly<Record<string, unknown>>[] {
  if (chain === null) return []
  const hops = JSON.parse(chain) as readonly Readonly<Record<string, unknown>>[]
  return hops.map((hop, order) => ({ ...speakers?.find((speaker) => speaker.order === order), ...hop, order }))
}
