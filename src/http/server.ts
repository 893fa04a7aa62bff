import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { fastify, LogController, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config.ts'
import type { Context } from '../graphql/context.ts'
import { addCompression } from './compress.ts'
import { createDocumentStore } from './document-store.ts'
import { addGracefulClose } from './graceful-close.ts'
import { addGraphiqlRoutes } from './graphiql-routes.ts'
import { addGraphqlRoute, type ContextFor } from './graphql-route.ts'
import { addHealthRoutes, type ReadinessProbe } from './health-routes.ts'
import { limitDemand } from './limit-demand.ts'
import { maskError } from './mask-errors.ts'
import { addRefusals } from './refusals.ts'
import { addSecurityHeaders } from './security-headers.ts'

export interface ServerParts {
  readonly schema: GraphQLSchema
  readonly contextFor: ContextFor
  readonly isReady: ReadinessProbe
  readonly config: Pick<Config, 'limits' | 'logLevel'>
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
    formatError: (formatted, error) => maskError(formatted, error, app.log),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), limitDemand(config.limits)],
  })
}

function createApp({ limits, logLevel }: ServerParts['config']): FastifyInstance {
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    logger: { level: logLevel, base: null },
    logController: new LogController({ disableRequestLogging: true }),
    keepAliveTimeout: 72_000, // longer than the 60 s of common proxies, which otherwise reuse a connection that has just ended
    requestTimeout: 60_000,
  })
  app.removeContentTypeParser('text/plain') // a form of a foreign page can send it without asking
  return app
}

/**
 * The HTTP application, without a port: `listen` gives it one, `inject` tries it without.
 * `close` stops accepting, lets answers under way finish, and drops idle connections.
 */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { limits } = parts.config
  const app = createApp(parts.config)
  addRefusals(app, limits.bodyBytes)
  addSecurityHeaders(app)
  addCompression(app)
  addGracefulClose(app, limits.timeMs + 1_000)
  addHealthRoutes(app, parts.isReady)
  await addGraphiqlRoutes(app)
  const apollo = createApollo(parts, app)
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  addGraphqlRoute(app, apollo, parts.contextFor, limits.timeMs)
  return app
}
