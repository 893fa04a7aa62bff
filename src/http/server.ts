import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { fastify, type FastifyError, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { errorCodes, type ErrorCode } from '../errors.ts'
import type { Config } from '../config.ts'
import type { Context } from '../graphql/context.ts'
import { addGraphiqlRoutes } from './graphiql-routes.ts'
import { addGraphqlRoute, type ContextFor } from './graphql-route.ts'
import { addHealthRoutes, type ReadinessProbe } from './health-routes.ts'
import { limitDemand } from './limit-demand.ts'
import { maskError } from './mask-errors.ts'

export interface ServerParts {
  readonly schema: GraphQLSchema
  readonly contextFor: ContextFor
  readonly isReady: ReadinessProbe
  readonly config: Pick<Config, 'limits' | 'logLevel'>
}

/** Codes for what Fastify refuses before GraphQL sees it. */
const fastifyCodes: Readonly<Record<string, ErrorCode>> = { FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE' }

function toAnswer(error: FastifyError): { readonly status: number; readonly message: string; readonly code: ErrorCode } {
  const code = fastifyCodes[error.code] ?? ((error.statusCode ?? 500) < 500 ? 'BAD_INPUT' : 'INTERNAL')
  return { status: error.statusCode ?? 500, code, message: code === 'INTERNAL' ? 'Something went wrong here.' : error.message }
}

/** Headers that every answer carries; the pages add what they need. */
function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')
    if (reply.getHeader('content-security-policy') === undefined) void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    return Promise.resolve()
  })
}

function createApollo({ schema, config }: ServerParts, app: FastifyInstance): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    // No cookie or other standing permission is ever read, so a foreign page can do no more than anyone can.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: config.limits.tokens },
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => maskError(formatted, error, (id, cause) => app.log.error({ id, err: cause }, 'An answer failed')),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), limitDemand(config.limits)],
  })
}

/**
 * The HTTP application, without a port: `listen` gives it one, `inject` tries it without.
 * `close` stops accepting, lets answers under way finish, and drops idle connections.
 */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { limits, logLevel } = parts.config
  const app = fastify({ bodyLimit: limits.bodyBytes, forceCloseConnections: 'idle', logger: { level: logLevel, base: null }, disableRequestLogging: true, keepAliveTimeout: 72_000, requestTimeout: 60_000 })
  app.setErrorHandler<FastifyError>(async (error, _request, reply) => {
    const { status, message, code } = toAnswer(error)
    if (status >= 500) app.log.error({ err: error }, 'A request failed')
    return reply.code(status).send({ errors: [{ message, extensions: { code, cure: errorCodes[code] } }] })
  })
  addSecurityHeaders(app)
  addHealthRoutes(app, parts.isReady)
  await addGraphiqlRoutes(app)
  const apollo = createApollo(parts, app)
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  addGraphqlRoute(app, apollo, parts.contextFor, limits.timeMs)
  return app
}
