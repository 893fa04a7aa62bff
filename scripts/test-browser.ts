/** The page at /graphiql in a real browser: `npm run test:browser`. Fails where there is no Chromium; `npm test` only says so. */
process.env['PARLEY_TEST_BROWSER'] = 'required'
process.argv.push('http/graphiql.db')
await import('./test.ts')
