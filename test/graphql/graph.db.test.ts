import { testGraph } from './graph-properties.ts'

testGraph(20, 4)
