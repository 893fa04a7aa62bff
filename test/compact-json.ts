/** JSON for people to read: what fits on a line of `width` stands on one. */
export function compactJson(value: unknown, width = 120, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
  if (value === null || typeof value !== 'object' || indent.length + line.length <= width) return line
  const deeper = `${indent}  `
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const parts = Array.isArray(value) ? value.map((entry) => compactJson(entry, width, deeper)) : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${compactJson(entry, width, deeper)}`)
  return `${open}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${close}`
}
