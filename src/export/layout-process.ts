import { place, type LayoutInput } from './force-atlas.ts'

process.once('message', (input) => process.send?.(place(input as LayoutInput), () => process.disconnect()))
