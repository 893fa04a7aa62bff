// The page at /graphiql: GraphiQL with its editors' workers, all from this host.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { GraphiQL } from 'graphiql'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import 'graphiql/style.css'
import './page.css'
import { examples } from './examples.js'

const workers = { json: 'json.worker.js', graphql: 'graphql.worker.js' }
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(`/graphiql/assets/${workers[label] ?? 'editor.worker.js'}`),
}

const fetcher = createGraphiQLFetcher({ url: '/graphql', subscriptionUrl: `${location.origin.replace(/^http/, 'ws')}/graphql` })
createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, { fetcher, defaultTabs: examples.map((query) => ({ query })), shouldPersistHeaders: false, defaultEditorToolsVisibility: false }))
