import { testFilters } from './filter-properties.ts'

testFilters(3)
