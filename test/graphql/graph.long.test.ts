import { testGraph } from './graph-properties.ts'

testGraph(400, 80)
