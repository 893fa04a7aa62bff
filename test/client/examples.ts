import { readFileSync } from 'node:fs'

/** The examples of a page of docs/ in one language, all or those wanted, as one program. */
export function readExamples(page: string, language: string, isWanted: (block: string) => boolean = () => true): string {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')
  const blocks = [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]+?)\`\`\``, 'g'))].map(([, block = '']) => block)
  if (blocks.length < 4) throw new Error(`docs/${page} has ${String(blocks.length)} examples in ${language}`)
  return blocks.filter(isWanted).join('\n')
}
