import { catalogue } from '../record/relation-types.ts'
import { toDay } from './days.ts'
import { typeOfWord } from './mapping.ts'
import { suggest } from './suggest.ts'

/** What columns are usually called, by what they say; the first that fits is taken. */
const usualNames = {
  who: /^(who|actor_?1?|actor_?name|source_?name|perpetrator|attacker|initiator|subject|from|side_?a|group)$/i,
  whom: /^(whom|actor_?2|target(_?name)?|recipient(_?name)?|victim|object|to|side_?b)$/i,
  did: /^(did|act|action|verb|event_?type|type|relation|cameo(_?code)?|code|what)$/i,
  on: /^(on|day|when|date|event_?date|date_?start)$/i,
  where: /^(where|place|location|city|town|settlement|district|province)$/i,
  latitude: /^lat(itude)?$/i,
  longitude: /^(lon|lng|long|longitude)$/i,
  url: /^(url|link|address|source_?url)$/i,
  outlet: /^(publisher|outlet|newspaper|media|source)$/i,
  title: /^(title|headline)$/i,
  published: /^(published|publication_?date|report_?date|reported(_?on)?)$/i,
  key: /^(id|key|event_?id|row_?id|no|number)$/i,
  quote: /^(quote|quotation)$/i,
} as const

const measures: readonly (readonly [measure: string, name: RegExp])[] = [
  ['killed', /^(killed|dead|deaths|fatalities)$/i],
  ['injured', /^(injured|wounded|injuries)$/i],
  ['missing', /^missing$/i],
  ['detained', /^(detained|arrested|arrests)$/i],
  ['displaced', /^displaced$/i],
]

type Cells = readonly (readonly string[])[]

function toYaml(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}_. -]*$/u.test(text) && !/^(true|false|null|yes|no|on|off|\d.*)$/i.test(text) ? text : JSON.stringify(text)
}

/** The distinct words of a column with the relation type that each may stand for. */
function printTypes(words: readonly string[]): readonly string[] {
  const labels = [...catalogue.byLabel.keys()]
  return words.map((word) => {
    const [near] = suggest(word.replaceAll(' ', '_'), labels)
    const own = typeOfWord(word)
    if (own !== null) return `    ${toYaml(word)}: ${own}`
    return near === undefined ? `    # ${toYaml(word)}: which relation type?` : `    ${toYaml(word)}: ${near}   # a guess`
  })
}

/** Whether day or month comes first in days written with slashes; undefined where none is, or where it cannot be told. */
function orderOf(days: readonly string[]): string | undefined {
  const parts = days.map((day) => /^(\d{1,2})[/.](\d{1,2})[/.]\d{4}$/.exec(day)).filter((match) => match !== null)
  if (parts.some(([, first]) => Number(first) > 12)) return 'day-first'
  return parts.some(([, , second]) => Number(second) > 12) ? 'month-first' : undefined
}

/** A line of the proposal, or the same as a comment that asks for it. */
function line(name: string, column: string | undefined, ask: string): string {
  return column === undefined ? `# ${name}:   # ${ask}` : `${name}: ${toYaml(column)}`
}

/**
 * Proposes a mapping for a table, to be completed by hand: columns by their names, the day also by what stands in it.
 * @param name of the data set
 * @param rows the first rows, without the header
 * @returns a mapping file as YAML
 */
export function suggestMapping(name: string, header: readonly string[], rows: Cells, format: string, separator: string): string {
  const taken = new Set<string>()
  const take = (pattern: RegExp): string | undefined => {
    const found = header.find((column) => pattern.test(column.trim().replaceAll(' ', '_')) && !taken.has(column))
    if (found !== undefined) taken.add(found)
    return found
  }
  const valuesOf = (column: string | undefined): readonly string[] => (column === undefined ? [] : [...new Set(rows.map((row) => (row[header.indexOf(column)] ?? '').trim()).filter((value) => value !== ''))])
  const [who, whom, did] = [take(usualNames.who), take(usualNames.whom), take(usualNames.did)]
  const on = take(usualNames.on) ?? header.find((column) => !taken.has(column) && valuesOf(column).length > 0 && valuesOf(column).every((value) => toDay(value) !== null))
  if (on !== undefined) taken.add(on)
  const [where, latitude, longitude, url, outlet, title, published, key, quote] = [take(usualNames.where), take(usualNames.latitude), take(usualNames.longitude), take(usualNames.url), take(usualNames.outlet), take(usualNames.title), take(usualNames.published), take(usualNames.key), take(usualNames.quote)]
  const figures = measures.flatMap(([measure, pattern]) => {
    const column = take(pattern)
    return column === undefined ? [] : [`  - { measure: ${measure}, value: ${toYaml(column)} }`]
  })
  const order = orderOf(valuesOf(on))
  const document = [['title', title], ['url', url], ['publisher', outlet], ['published', published]].flatMap(([field, column]) => (column === undefined ? [] : [`  ${field ?? ''}: ${toYaml(column)}`]))
  const rest = header.filter((column) => !taken.has(column) && column.trim() !== '')
  return [
    `name: ${name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40) || 'my-table'}`,
    '# title:   # what the data set is called',
    ...(format === 'csv' ? [] : [`format: ${format}`]),
    ...(format === 'csv' && separator !== ',' ? [`separator: ${JSON.stringify(separator)}`] : []),
    ...(key === undefined ? ['# key: [id]   # the columns that tell a row from all others; left out: all of them'] : [`key: [${toYaml(key)}]`]),
    line('who', who, 'the column with who did it'),
    line('whom', whom, 'the column with to whom'),
    ...(did === undefined ? ['# did: STRUCK   # a relation type for all rows, or { column, types }'] : ['did:', `  column: ${toYaml(did)}`, '  types:   # a relation type for each word', ...printTypes(valuesOf(did).slice(0, 40))]),
    line('on', on, 'the column with the day'),
    ...(order === undefined ? [] : [`order: ${order}`]),
    ...(where === undefined ? [] : latitude === undefined || longitude === undefined ? [`where: ${toYaml(where)}`] : ['where:', `  column: ${toYaml(where)}`, `  latitude: ${toYaml(latitude)}`, `  longitude: ${toYaml(longitude)}`]),
    ...(figures.length === 0 ? [] : ['figures:', ...figures]),
    ...(document.length === 0 ? [] : ['document:   # the report that a row was taken from', ...document]),
    ...(quote === undefined ? [] : [`quote: ${toYaml(quote)}`]),
    ...(rest.length === 0 ? [] : [`attributes: [${rest.map(toYaml).join(', ')}]   # kept as they are`]),
    '',
  ].join('\n')
}
