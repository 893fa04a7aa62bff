import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import type { Transact } from '../cypher/statement.ts'
import { onlyCreated } from '../derive/difference.ts'
import { planPayload } from '../plan/plan-payload.ts'
import { keyedId } from '../record/ids.ts'
import { appendBatch } from '../write/append.ts'
import type { Author } from '../write/author.ts'
import type { AppendReport, Batch } from '../write/batch.ts'
import { checkBatch, refuse, type Problem } from '../write/check-batch.ts'
import { correctClaim, type Correction } from '../write/correct.ts'
import { beginEnding, beginJudgement, finishJudgement, type Begun } from '../write/judge.ts'
import { linkDocument } from '../write/link-document.ts'
import { redact } from '../write/redact.ts'
import { retractClaim, retractDocument } from '../write/retract.ts'
import { toDocument, toEntity } from './batch-input.ts'
import { toClaim } from './claim-input.ts'
import type { Caller } from './caller.ts'
import type { Context } from './context.ts'
import type { MutationAddDocumentArgs, MutationCorrectClaimArgs, MutationEndJudgementArgs, MutationJudgeArgs, MutationLinkDocumentArgs, MutationRedactArgs, MutationResolvers, MutationRetractClaimArgs, MutationSaveEntityArgs } from './generated.ts'
import { readPayload, refusedPayload, type Written } from './payload.ts'
import { toUserErrors, type ToArgument } from './user-errors.ts'

/** One write of one transaction. */
interface Write<T> {
  readonly run: (transact: Transact) => Promise<T>
  readonly toWritten: (done: T) => Written
  readonly toArgument?: ToArgument
  /** What there is still to do once it is kept. */
  readonly goOn?: (done: T) => ((transact: Transact) => Promise<unknown>) | null
}

type Args<T> = T & { readonly dryRun?: boolean; readonly reason?: string }

const most = { claims: 1_000, entities: 1_000, reason: 1_000 } as const

/**
 * How many events a judgement brings up to date before it is answered; the others follow. A dry run looks at more of them: it is asked what becomes of relations.
 */
const eventsPerAnswer = { real: 100, dry: 1_000 } as const

/** Thrown to take a transaction back that was carried out to see what it does. */
const takenBack = new Error('a dry run is taken back')

function authorOf({ name, writer, requestId }: Caller): Author {
  return { writer, by: name, request: requestId }
}

function checkReason(reason: string | undefined): readonly Problem[] {
  if (reason === undefined) return []
  if (reason.trim() === '') return [{ code: 'BAD_INPUT', path: 'reason', message: 'The reason is empty: say why, in a sentence.' }]
  return reason.length > most.reason ? [{ code: 'BAD_INPUT', path: 'reason', message: `The reason has ${reason.length} characters; ${most.reason} are allowed.` }] : []
}

/**
 * Carries out a write and reads what its payload shows in the same transaction; a dry run is then taken back.
 * What an operation gives comes out of its one transaction, so that the wrapped `transact` sees it before it is kept.
 */
async function carryOut<T>({ run, toWritten, toArgument = (path) => path, goOn }: Write<T>, { dryRun = false, reason }: Args<object>, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const plan = planPayload(info, context.maxPage)
  let payload: Readonly<Record<string, unknown>> = {}
  const transact: Transact = (work) =>
    context.transact(async (within) => {
      const done = await work(within)
      const written = toWritten(done as unknown as T)
      payload = { ...(await readPayload(plan, written, { before: context.run, after: within })), dataVersion: dryRun || written.number === null ? null : String(written.number) }
      if (dryRun) throw takenBack
      return done
    })
  try {
    refuse(checkReason(reason))
    const done = await run(transact)
    const more = goOn?.(done) ?? null
    if (more !== null) context.later(more)
  } catch (error) {
    if (error !== takenBack) return refusedPayload(plan, toUserErrors(error, toArgument))
  }
  return payload
}

function resolver<A, T>(write: (args: Args<A>, author: Author) => Write<T>): GraphQLFieldResolver<unknown, Context> {
  return (_source, args, context, info) => carryOut(write(args as Args<A>, authorOf(context.caller)), args as Args<object>, context, info)
}

/** Refuses inputs that are wrong in themselves, along with all else that is wrong with the batch that they make, once for each place. A batch of sound inputs is checked where it is written. */
function refuseInputs(own: readonly Problem[], batch: Batch): void {
  if (own.length === 0) return
  const places = new Set(own.map(({ path }) => path))
  refuse([...own, ...checkBatch(batch).filter(({ path }) => !places.has(path))])
}

function checkSizes(given: Readonly<Record<'claims' | 'entities', number>>): readonly Problem[] {
  return (['claims', 'entities'] as const).flatMap((path): Problem[] => (given[path] > most[path] ? [{ code: 'BAD_INPUT', path, message: `${given[path]} ${path} were given; ${most[path]} are allowed at once.` }] : []))
}

/** `documents.0.claims.3` → `claims.3`; `documents.0.document.title` → `document.title`. */
const toDocumentArgument: ToArgument = ([first = '', index = '', ...rest]) => {
  if (first !== 'documents') return first === 'entities' ? [first, index, ...rest] : [first, index].filter((step) => step !== '')
  return rest[0] === 'events' ? ['document', ...rest] : rest
}

const toClaimArgument: ToArgument = (path) => (path[0] === 'documents' ? ['claim', ...path.slice(4)] : path)
const toEntityArgument: ToArgument = (path) => (path[0] === 'entities' ? ['entity', ...path.slice(2)] : path)

function addDocument({ document, claims, entities = [] }: MutationAddDocumentArgs, author: Author): Write<AppendReport> {
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)
  const batch: Batch = {
    ...author,
    entities: entities.map((entity, index) => toEntity(entity, `entities.${index}`, report)),
    documents: [{ ...toDocument(document), claims: claims.map((claim, index) => toClaim(claim, `documents.0.claims.${index}`, report)) }],
  }
  return {
    run: async (transact) => {
      refuse(checkSizes({ claims: claims.length, entities: entities.length }))
      refuseInputs(problems, batch)
      return appendBatch(transact, batch)
    },
    toWritten: ({ number, difference, claims: { added } }) => ({ number, difference, ids: { document: keyedId('document', author.writer, document.key) }, counts: { claims: added } }),
    toArgument: toDocumentArgument,
  }
}

function saveEntity({ entity }: MutationSaveEntityArgs, author: Author): Write<AppendReport> {
  const problems: Problem[] = []
  const batch: Batch = { ...author, documents: [], entities: [toEntity(entity, 'entities.0', (problem) => void problems.push(problem))] }
  return {
    run: async (transact) => {
      refuseInputs(problems, batch)
      return appendBatch(transact, batch)
    },
    toWritten: ({ number, difference }) => ({ number, difference, ids: { entity: entity.id } }),
    toArgument: toEntityArgument,
  }
}

function correct({ id, claim, reason }: MutationCorrectClaimArgs, author: Author): Write<Correction> {
  const problems: Problem[] = []
  const record = toClaim(claim, 'documents.0.claims.0', (problem) => void problems.push(problem))
  return {
    run: async (transact) => {
      refuseInputs(problems, { ...author, entities: [], documents: [{ document: { key: 'corrected' }, claims: [record] }] })
      return correctClaim(transact, author, id, record, reason)
    },
    toWritten: (done) => ({ number: done.number, difference: done.difference, ids: { claim: done.id } }),
    toArgument: toClaimArgument,
  }
}

function judgementWritten({ id, number, difference, left }: Begun): Written {
  return { number, difference, ids: { judgement: id }, isComplete: left.length === 0 }
}

function eventsAtOnce(isDry: boolean | undefined): number {
  return isDry === true ? eventsPerAnswer.dry : eventsPerAnswer.real
}

function goOnJudging(author: Author): (begun: Begun) => ((transact: Transact) => Promise<unknown>) | null {
  return (begun) => begun.left.length === 0 ? null : (transact) => finishJudgement(transact, author, begun)
}

/** The fields of Mutation. Each is one transaction; graphql-js takes those of one operation one after the other. */
export const mutationResolvers: Readonly<Record<Exclude<keyof MutationResolvers, '__isTypeOf'>, GraphQLFieldResolver<unknown, Context>>> = {
  addDocument: resolver(addDocument),
  saveEntity: resolver(saveEntity),
  correctClaim: resolver(correct),
  retractClaim: resolver(({ id, reason }: MutationRetractClaimArgs, author) => ({
    run: (transact) => retractClaim(transact, author, id, reason),
    toWritten: ({ number, difference }) => ({ number, difference, ids: { claim: id } }),
  })),
  retractDocument: resolver(({ id, reason }: MutationRetractClaimArgs, author) => ({
    run: (transact) => retractDocument(transact, author, id, reason),
    toWritten: ({ number, difference, claims }) => ({ number, difference, ids: { document: id }, counts: { claims } }),
  })),
  linkDocument: resolver(({ id, reason, ...links }: MutationLinkDocumentArgs, author) => ({
    run: (transact) => linkDocument(transact, author, id, links, reason),
    toWritten: ({ number, difference }) => ({ number, difference, ids: { document: id }, counts: { claims: 0 } }),
  })),
  judge: resolver(({ left, right, verdict, reason, dryRun }: MutationJudgeArgs, author) => ({
    run: (transact) => beginJudgement(transact, author, { left, right, verdict, reason }, eventsAtOnce(dryRun)),
    toWritten: judgementWritten,
    goOn: goOnJudging(author),
  })),
  endJudgement: resolver(({ id, reason, dryRun }: MutationEndJudgementArgs, author) => ({
    run: (transact) => beginEnding(transact, author, id, reason, eventsAtOnce(dryRun)),
    toWritten: judgementWritten,
    goOn: goOnJudging(author),
  })),
  redact: resolver(({ id, reason }: MutationRedactArgs, author) => ({
    run: (transact) => redact(transact, author, id, reason),
    toWritten: ({ number, documentId, claims }) => ({ number, difference: onlyCreated([]), ids: { document: documentId }, counts: { claims } }),
  })),
}
