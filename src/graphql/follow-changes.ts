import { getNamedType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { printChanges } from '../cypher/print-changes.ts'
import { readClock } from '../cypher/read-clock.ts'
import { planFollowed, type Followed } from '../plan/plan-changes.ts'
import { afterAllOf, type ChangePlace } from '../record/change.ts'
import { toShownRows, type ChangesRow, type ShownRow } from './changes.ts'
import type { Context, Feed } from './context.ts'

/** A stretch of the feed as it was read. */
interface Stretch {
  readonly rows: readonly ShownRow[]
  /** Where the next one begins. */
  readonly after: ChangePlace
  /** Whether it reaches the end of the feed, as it was then. */
  readonly isLast: boolean
}

async function readStretch({ changes }: Followed, after: ChangePlace, { run }: Context): Promise<Stretch> {
  const plan = { ...changes, after }
  const [row] = (await run(printChanges(plan))) as unknown as readonly ChangesRow[]
  if (row === undefined) throw new TypeError('no stretch of the feed')
  const isLast = row.looked < plan.limit
  // All up to the number that was looked at first has been told; an instant that is still to come stays where it is.
  const end = afterAllOf(Math.max(row.upTo, after.number))
  return { rows: toShownRows(row, plan), after: isLast ? end : (row.last ?? end), isLast }
}

/** Tells the changes after a place one by one, for ever: what is there, then what comes. Nothing is kept that was not asked for yet but the stretch at hand. */
async function* tellFrom(followed: Followed, start: ChangePlace, context: Context, feed: Feed): AsyncGenerator<unknown, void> {
  let after = start
  const isOver = (): boolean => feed.signal.aborted
  try {
    while (!isOver()) {
      const stretch = await readStretch(followed, after, context)
      await feed.charge(stretch.rows.length)
      for (const row of stretch.rows) {
        if (isOver()) return
        yield row['node']
      }
      after = stretch.after
      if (stretch.isLast) await feed.moved(after.number, feed.signal)
    }
  } catch (error) {
    if (!isOver()) throw error
  }
}

/** Plans a subscription and begins to follow it. What cannot be planned is an error of the operation. */
async function follow(info: GraphQLResolveInfo, args: Readonly<Record<string, unknown>>, context: Context): Promise<AsyncIterable<unknown>> {
  const { feed } = context
  const definition = info.parentType.getFields()[info.fieldName]
  if (feed === undefined || definition === undefined) throw new TypeError('changes can be followed over a socket only')
  const operation = { schema: info.schema, fragments: info.fragments, variables: info.variableValues }
  const followed = planFollowed({ operation, maxPage: context.maxPage, asOf: null }, info.fieldName, getNamedType(definition.type) as GraphQLObjectType, info.fieldNodes, args, feed.atOnce)
  const since = followed.since ?? afterAllOf(await readClock(context.run))
  return tellFrom(followed, since, context, feed)
}

/** How each subscription begins. Its changes come complete, as the statement gave them. */
export const startFollowing: GraphQLFieldResolver<unknown, Context> = (_source, args, context, info) => follow(info, args as Readonly<Record<string, unknown>>, context)
