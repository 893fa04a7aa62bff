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
  const contested = bundles.filter((bundle) => bundle.contested).length
  return [
    `The picture has ${countOf(entities.length, 'entity', 'entities')}: ${byKind.map(([kind, count]) => countOf(count, kindNames[kind].one, kindNames[kind].many)).join(', ')}; and ${countOf(relations, 'relation')} on ${countOf(bundles.length, 'line')}.`,
    `Most relations: ${busiest.map((entity) => `${entity.name} (${inWords(entity.relations)})`).join(', ')}.`,
    ...(contested === 0 ? [] : [`${countOf(contested, 'line')} ${contested === 1 ? 'has' : 'have'} something contested.`]),
  ].join(' ')
}

/** How much of what there is is shown. */
export function sayShown({ entities, allEntities, relations, omittedRelations }: Shown): string {
  const ofAll = allEntities === null || allEntities <= entities.length ? countOf(entities.length, 'entity', 'entities') : `${inWords(entities.length)} of ${countOf(allEntities, 'entity', 'entities')}`
  const more = omittedRelations === 0 ? '' : `, ${countOf(omittedRelations, 'more line')} not drawn`
  return `Showing ${ofAll}, ${countOf(relations, 'relation')}${more}`
}

export function sayAsking(asking: Asking): string {
  if (asking.is === 'under way') return 'Asking …'
  if (asking.is === 'cancelled') return 'Cancelled.'
  return asking.is === 'failed' ? `${asking.error.message} ${asking.error.cure ?? ''}` : ''
}
