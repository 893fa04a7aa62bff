import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { fastify, LogController, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Admit } from '../access/admit.ts'
import type { Standing } from '../access/standing.ts'
import type { Config } from '../config.ts'
import type { ClockWatch } from '../graphql/clock-watch.ts'
import type { Context } from '../graphql/context.ts'
import { createAdmission } from './admission.ts'
import { answerFast } from './answer-fast.ts'
import { auditWrites, type AuditLog } from './audit-writes.ts'
import { addClientRoutes } from './client-routes.ts'
import { addCompression } from './compress.ts'
import { createDocumentStore } from './document-store.ts'
import { explainOperation } from './explain.ts'
import { addExplorerRoutes } from './explorer-routes.ts'
import { addExportRoute, type ExportRoute } from './export-route.ts'
import { addGracefulClose } from './graceful-close.ts'
import { addGraphiqlRoutes } from './graphiql-routes.ts'
import { addGraphqlRoute, type ContextFor } from './graphql-route.ts'
import { addHealthRoutes, type ReadinessProbe } from './health-routes.ts'
import { addImportRoute, type ImportRoute } from './import-route.ts'
import { limitBodyTime } from './limit-body-time.ts'
import { limitDemand } from './limit-demand.ts'
import { maskError } from './mask-errors.ts'
import { tellProvenance } from './provenance.ts'
import { createRateLimits } from './rate-limit.ts'
import { refuseForeignHosts } from './refuse-foreign-hosts.ts'
import { addRefusals } from './refusals.ts'
import { addRequestId, toRequestId } from './request-id.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { standardPace, type SocketPace } from './serve-socket.ts'
import { addSockets, createSocketRoute } from './socket-route.ts'
import { noTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts'
import { writeResult } from './write-result.ts'

export interface ServerParts {
  /** For this server alone: what is written through it is noted in the server's log. */
  readonly schema: GraphQLSchema
  /** Says who asks. */
  readonly admit: Admit
  readonly standing: Standing
  readonly contextFor: ContextFor
  /** What files for other tools are read by. */
  readonly exports: Pick<ExportRoute, 'readFor' | 'version' | 'keep'>
  /** Opens what imports over HTTP are kept in and done by, or says why there are none. */
  readonly openImports: ImportRoute['open']
  /** Says when there is something new to follow. */
  readonly watch: ClockWatch
  readonly pace?: SocketPace
  readonly isReady: ReadinessProbe
  readonly config: Pick<Config, 'limits' | 'access' | 'executor' | 'explain' | 'logLevel'>
  readonly trusted?: TrustedDocuments
  /** Takes the lines of the log; left out: the output of the process. */
  readonly logStream?: { write(line: string): void }
}

/** docs/decisions/http.md says why each setting is as it is. */
function createApollo({ schema, config }: ServerParts, app: FastifyInstance): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: false, // no cookie or other standing permission is ever read, and a POST must be JSON
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: createDocumentStore(),
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: config.limits.tokens },
    stopOnTerminationSignals: false,
    logger: app.log,
    stringifyResult: writeResult,
    formatError: (formatted, error) => maskError(formatted, error, app.log),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), limitDemand(config.limits), explainOperation(config.explain), tellProvenance(), ...(config.executor === 'compiled' ? [answerFast] : [])],
  })
}

function createApp({ config: { limits, access, logLevel }, logStream }: ServerParts): FastifyInstance {
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    logger: { level: logLevel, base: null, ...(logStream === undefined ? {} : { stream: logStream }) },
    logController: new LogController({ disableRequestLogging: true }),
    keepAliveTimeout: 72_000, // longer than the 60 s of common proxies, which otherwise reuse a connection that has just ended
    requestTimeout: 0, // `limitBodyTime` has it, for uploads need longer
    requestIdHeader: false, // any text would do there
    genReqId: toRequestId,
    trustProxy: access.trustedProxies.length === 0 ? false : [...access.trustedProxies],
  })
  app.removeContentTypeParser('text/plain') // a form of a foreign page can send it without asking
  return app
}

/** Audit records are written whatever level the rest of the log has, unless there is none. */
function createAuditLog(app: FastifyInstance, { logLevel }: ServerParts['config']): AuditLog {
  return app.log.child({}, { level: logLevel === 'silent' ? 'silent' : 'info' })
}

/**
 * The HTTP application, without a port: `listen` gives it one, `inject` tries it without.
 * `close` stops accepting, lets answers under way finish, and drops idle connections.
 */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { schema, contextFor, standing, trusted = noTrustedDocuments, pace = standardPace, config } = parts
  const { limits } = config
  const app = createApp(parts)
  addRequestId(app)
  limitBodyTime(app, 60_000)
  const sockets = await addSockets(app, limits.bodyBytes, pace)
  addRefusals(app, limits.bodyBytes)
  addSecurityHeaders(app)
  addCompression(app)
  refuseForeignHosts(app, standing)
  addGracefulClose(app, limits.timeMs + 1_000)
  addHealthRoutes(app, parts.isReady)
  await addExplorerRoutes(app)
  await addGraphiqlRoutes(app)
  addClientRoutes(app)
  const audit = createAuditLog(app, config)
  auditWrites(schema, audit)
  const apollo = createApollo(parts, app)
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  const admit = createAdmission(parts.admit, createRateLimits(config.access))
  addExportRoute(app, { ...parts.exports, schema, admit, server: apollo, contextFor, mostCost: limits.cost })
  addImportRoute(app, { admit, open: parts.openImports, mostBytes: limits.uploadBytes, audit })
  const socket = createSocketRoute(sockets, { schema, contextFor, admit, trusted, limits, watch: parts.watch, pace }, app.log)
  addGraphqlRoute(app, { server: apollo, schema, contextFor, admit, trusted, socket, keep: parts.exports.keep, version: parts.exports.version, timeMs: limits.timeMs })
  return app
}
