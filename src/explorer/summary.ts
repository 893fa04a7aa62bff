import { kindNames } from './drawing/palette.ts'
import { kinds } from './scene.ts'
import type { Asking } from './store.ts'
import type { Shown } from './subgraph.ts'

export const inWords = (count: number): string => count.toLocaleString('en')

export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`
}

/** The picture in words, for those who do not see it. */
export function summarise({ entities, bundles, relations }: Shown): string {
  if (entities.length === 0) return 'Nothing is shown.'
  const byKind = kinds.map((kind) => [kind, entities.filter((entity) => entity.kind === kind).length] as const).filter(([, count]) => count > 0)
  const busiest = [...entities].sort((one, other) => other.relations - one.relations).slice(0, 3)
  const contested = bundles.filter((bundle) => bundle.contested === true).length
  return [
    `The picture has ${countOf(entities.length, 'entity', 'entities')}: ${byKind.map(([kind, count]) => countOf(count, kindNames[kind].one, kindNames[kind].many)).join(', ')}; and ${countOf(relations, 'relation')} on ${countOf(bundles.length, 'line')}.`,
    `Most relations: ${busiest.map((entity) => `${entity.name} (${inWords(entity.relations)})`).join(', ')}.`,
    ...(contested === 0 ? [] : [`${countOf(contested, 'line')} ${contested === 1 ? 'has' : 'have'} something contested.`]),
  ].join(' ')
}

/** How much of what there is is shown. */
export function sayShown({ entities, allEntities, isAtLeast, bundles, relations, omittedTies }: Shown): string {
  const ofAll = allEntities === null || allEntities <= entities.length ? countOf(entities.length, 'entity', 'entities') : `${inWords(entities.length)} of ${isAtLeast ? 'at least ' : ''}${countOf(allEntities, 'entity', 'entities')}`
  // A tie is what one does to the other: two that act on each other have two, and one line.
  const more = omittedTies === 0 ? '' : ` on the ${inWords(bundles.length)} strongest ${bundles.length === 1 ? 'line' : 'lines'}; ${countOf(omittedTies, 'weaker tie')} not drawn`
  return `Showing ${ofAll}, ${countOf(relations, 'relation')}${more}`
}

export function sayAsking(asking: Asking): string {
  if (asking.is === 'under way') return 'Asking …'
  if (asking.is === 'cancelled') return 'Cancelled.'
  return asking.is === 'failed' ? `${asking.error.message} ${asking.error.cure ?? ''}` : ''
}
