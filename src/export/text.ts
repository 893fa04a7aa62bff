const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text that can be written in UTF-8: half a character becomes the sign for one that cannot be read. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogates, '\uFFFD')
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** A text for XML, in an attribute or between tags. What XML 1.0 has no way to write is left out. */
export function escapeXml(text: string): string {
  return wellFormed(text).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign)
}

/** Several values as one text. */
export function joinTexts(texts: readonly string[], separator = '|'): string {
  return texts.join(separator)
}
