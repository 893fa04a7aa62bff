/**
 * The closed list of error codes, each with what a caller can do about it.
 * `docs/errors.md` lists the same codes; a test holds the two together.
 */
export const errorCodes = {
  // What the caller gave
  BAD_INPUT: 'Correct the value that the message names.',
  UNKNOWN_TYPE: 'Use a label of the catalogue: seed/catalogue/relation-types.csv, or { relationTypes { label } } at the API.',
  UNKNOWN_TYPE_GROUP: 'Use a group such as "quad:4", "cameo:19", "plover:ASSAULT" or "standing".',
  BAD_DATE: 'Write a calendar day as YYYY-MM-DD, or an uncertain date in EDTF.',
  BAD_CURSOR: 'Use a cursor exactly as an earlier page of the same connection gave it; of the change feed, an instant will do as since.',
  BAD_PAGE: 'Give first (with after) or last (with before), not both, and not a negative number.',
  PAGE_TOO_LARGE: 'Ask for a smaller page and follow pageInfo.endCursor.',
  AMBIGUOUS_NAME: 'Ask by id: the error lists the candidates.',
  NOT_FOUND: 'Check the id, the name or the path; at the API, search finds entities by name.',
  KEY_REUSED: 'Give a new key, or correct the claim that holds this one.',
  ALREADY_ENDED: 'The claim, document or judgement has ended; read it to see by what.',

  // Who asks, and how often
  UNAUTHENTICATED: 'Send a key as the header "Authorization: Bearer parley_…"; npx parley key create makes one.',
  FORBIDDEN: 'Ask with a key of the role that the message names; npx parley key create <name> --role <role> makes one.',
  UNKNOWN_HOST: 'Ask at localhost, or name the host in PARLEY_HOSTS.',
  RATE_LIMITED: 'Wait as many seconds as the header Retry-After says, or ask for less at a time; whoever runs the service sets PARLEY_RATE_COST and PARLEY_RATE_FAILURES.',
  JWKS_UNAVAILABLE: 'Check that PARLEY_JWKS_URL answers from where the service runs; keys of Parley work meanwhile.',

  // Limits of one request
  BODY_TOO_LARGE: 'Send a smaller request, or raise PARLEY_MAX_BODY_BYTES.',
  UPLOAD_TOO_LARGE: 'Pack the file (gzip, zip), send it in parts, or import it with npx parley import; whoever runs the service sets PARLEY_MAX_UPLOAD_BYTES.',
  TOO_MANY_JOBS: 'Wait until some of the import jobs have ended, or cancel one; GET /import/jobs lists them.',
  TOO_MANY_TOKENS: 'Send a shorter document, or raise PARLEY_MAX_TOKENS.',
  TOO_MANY_SELECTIONS: 'Select fewer fields, or raise PARLEY_MAX_SELECTIONS.',
  TOO_MANY_ALIASES: 'Use fewer aliases, or raise PARLEY_MAX_ALIASES.',
  COST_TOO_HIGH: 'Ask for smaller pages or fewer nested connections; extensions.cost says how dear the query is.',
  TIMEOUT: 'Narrow the query by dates, types or a smaller page, or raise PARLEY_MAX_TIME_MS.',
  TOO_MANY_SUBSCRIPTIONS: 'End a subscription that is not needed, or open another connection; whoever runs the service sets PARLEY_MAX_SUBSCRIPTIONS.',
  TOO_MANY_CONNECTIONS: 'Close a connection that is not needed: one carries several subscriptions; whoever runs the service sets PARLEY_MAX_CONNECTIONS.',
  CANCELLED: 'The client went away before the answer was ready.',

  // What GraphQL and HTTP refuse before anything is read
  BAD_REQUEST: 'Send a JSON object with `query` as text by POST, or `query` in the address by GET, where only reading is allowed.',
  GRAPHQL_PARSE_FAILED: 'Correct the document at the place that `locations` names.',
  GRAPHQL_VALIDATION_FAILED: 'Correct the document by the schema: /graphiql shows it and completes as you type.',
  BAD_USER_INPUT: 'Correct the variable that the message names.',
  OPERATION_RESOLUTION_FAILURE: 'Name one of the operations of the document in `operationName`.',
  WRONG_TRANSPORT: 'Follow changes over a WebSocket to the same address (protocol graphql-transport-ws); send queries and mutations by HTTP.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the text of the document as `query`.',
  UNKNOWN_DOCUMENT: 'Use an id of the file that PARLEY_TRUSTED_DOCUMENTS names, or send the text of the document as `query`.',
  UNTRUSTED_DOCUMENT: 'Ask by the id of a trusted document; whoever runs the service keeps the list.',
  EXPLAIN_OFF: 'Ask without `extensions.explain`, with the key of a curator, or set PARLEY_EXPLAIN=true.',
  NO_SUCH_PATH: 'Use /graphql, or /graphiql in a browser.',
  PICTURE_TOO_LARGE: 'Draw relations together with aggregation=pair and leave weak edges out with minEvents, or ask for fewer types, days or steps; a .gexf has all.',
  NO_TABLE: 'Ask with Accept: application/json, or for one connection with edges { node { … } }; docs/export.md has the rules.',
  NO_SUCH_SOURCE: 'Name a source of the list in the address, as in POST /import/icews; docs/import.md says what each is.',
  NO_SUCH_JOB: 'GET /import/jobs lists the jobs that there are; those that ended long ago are forgotten, and each instance of the service has its own.',
  NO_SUCH_EXPORT: 'Name what is exported and the format, such as /export/relations.csv; docs/export.md lists them.',

  // The service and what it stands on
  INTERNAL: 'Give the id of the error to whoever runs the service: its log has the rest.',
  DATABASE_UNAVAILABLE: 'Check that Neo4j is up at the address given and reachable from here.',
  DATABASE_AUTH: 'Check NEO4J_USER and NEO4J_PASSWORD.',
  DATABASE_NEWER: 'This database was migrated by a newer Parley: start that version, or use another database.',
  DATABASE_NOT_EMPTY: 'Import without --bulk, or load into another data folder with PARLEY_DATA.',
  DATABASE_FOREIGN: 'The database holds data that Parley did not write: use an empty database.',
  JAVA_MISSING: 'Install Java 17 or 21, or name one with PARLEY_JAVA.',
  JAVA_VERSION: 'Install Java 17 or 21, or name one with PARLEY_JAVA.',
  MAVEN_MISSING: 'Install Maven (mvn), or use your own Neo4j with NEO4J_URI.',
  NEO4J_RESOLVE: 'Check that Maven reaches its repository, then start again.',
  NEO4J_START: 'Read the log that the message names.',
  IMPORTER_FAILED: 'Read the log that the message names, and load again: nothing was changed.',
  NEO4J_ENDED: 'Start again: nothing that was confirmed is lost. The log of Neo4j, in the data folder, may say why it ended.',
  PORT_IN_USE: 'Stop what listens there, or choose another port with PARLEY_PORT.',
  DATA_LOCKED: 'Stop the other Parley, or choose another folder with PARLEY_DATA.',
  DATA_NOT_WRITABLE: 'Make the folder writable, or choose another with PARLEY_DATA.',
  DISK_FULL: 'Free disk space, then start again: nothing that was confirmed is lost.',
  BAD_CONFIG: 'Correct the settings that the message names.',
} as const

export type ErrorCode = keyof typeof errorCodes

/**
 * The one error class. `message` is a full sentence that says what was given and what is allowed;
 * `details` carries the same as data (candidates of a shared name, the limit that was met …).
 */
export class ParleyError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, options: { details?: Readonly<Record<string, unknown>>; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ParleyError'
    this.code = code
    this.details = options.details ?? {}
  }

  /** What to do about it, as one sentence. */
  get cure(): string {
    return errorCodes[this.code]
  }
}
