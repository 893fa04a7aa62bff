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
  BAD_CURSOR: 'Use a cursor exactly as an earlier page of the same connection gave it.',
  BAD_PAGE: 'Give first (with after) or last (with before), not both, and not a negative number.',
  PAGE_TOO_LARGE: 'Ask for a smaller page and follow pageInfo.endCursor.',
  AMBIGUOUS_NAME: 'Ask by id: the error lists the candidates.',
  NOT_FOUND: 'Check the id or the name; at the API, search finds entities by name.',
  KEY_REUSED: 'Give a new key, or correct the claim that holds this one.',
  ALREADY_ENDED: 'The claim, document or judgement has ended; read it to see by what.',

  // Limits of one request
  BODY_TOO_LARGE: 'Send a smaller request, or raise PARLEY_MAX_BODY_BYTES.',
  TOO_MANY_TOKENS: 'Send a shorter document, or raise PARLEY_MAX_TOKENS.',
  TOO_MANY_SELECTIONS: 'Select fewer fields, or raise PARLEY_MAX_SELECTIONS.',
  TOO_MANY_ALIASES: 'Use fewer aliases, or raise PARLEY_MAX_ALIASES.',
  COST_TOO_HIGH: 'Ask for smaller pages or fewer nested connections; extensions.cost says how dear the query is.',
  TIMEOUT: 'Narrow the query by dates, types or a smaller page, or raise PARLEY_MAX_TIME_MS.',
  CANCELLED: 'The client went away before the answer was ready.',

  // What GraphQL and HTTP refuse before anything is read
  BAD_REQUEST: 'Send a JSON object with `query` as text by POST, or `query` in the address by GET, where only reading is allowed.',
  GRAPHQL_PARSE_FAILED: 'Correct the document at the place that `locations` names.',
  GRAPHQL_VALIDATION_FAILED: 'Correct the document by the schema: /graphiql shows it and completes as you type.',
  BAD_USER_INPUT: 'Correct the variable that the message names.',
  OPERATION_RESOLUTION_FAILURE: 'Name one of the operations of the document in `operationName`.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the text of the document as `query`.',
  NO_SUCH_PATH: 'Use /graphql, or /graphiql in a browser.',

  // The service and what it stands on
  INTERNAL: 'Give the id of the error to whoever runs the service: its log has the rest.',
  DATABASE_UNAVAILABLE: 'Check that Neo4j is up at the address given and reachable from here.',
  DATABASE_AUTH: 'Check NEO4J_USER and NEO4J_PASSWORD.',
  DATABASE_NEWER: 'This database was migrated by a newer Parley: start that version, or use another database.',
  DATABASE_FOREIGN: 'The database holds data that Parley did not write: use an empty database.',
  JAVA_MISSING: 'Install Java 17 or 21, or name one with PARLEY_JAVA.',
  JAVA_VERSION: 'Install Java 17 or 21, or name one with PARLEY_JAVA.',
  MAVEN_MISSING: 'Install Maven (mvn), or use your own Neo4j with NEO4J_URI.',
  NEO4J_RESOLVE: 'Check that Maven reaches its repository, then start again.',
  NEO4J_START: 'Read the log that the message names.',
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
