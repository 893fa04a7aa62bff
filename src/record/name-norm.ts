import anyAscii from 'any-ascii'

/**
 * The form in which names are compared: transliterated to Latin, without marks, in small letters,
 * with single spaces between words. "Łódź" → "lodz", "Türkiye" → "turkiye", "Саратов" → "saratov", "al-Adl" → "al adl".
 * A name that holds no letter or digit keeps its own characters, so that it can still be found.
 */
export function normalise(text: string): string {
  const plain = anyAscii(text.normalize('NFKD').replace(/\p{Mark}+/gu, ''))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return plain === '' ? text.trim().toLowerCase() : plain
}
