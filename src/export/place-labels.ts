/** A node in a picture. */
export interface Dot {
  readonly label: string
  readonly degree: number
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** A label in its place; `x` is its middle. */
export interface Label {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const longest = 44

const segmenter = new Intl.Segmenter()

/** What a reader takes for one sign. */
function signsOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function shorten(text: string): string {
  const signs = signsOf(text.replace(/\s+/g, ' '))
  return signs.length <= longest ? signs.join('') : `${signs.slice(0, longest - 1).join('')}…`
}

/** About how wide a text is: signs of Chinese, Japanese and Korean, and pictures, are as wide as high. */
function widthOf(text: string, size: number): number {
  return signsOf(text).reduce((sum, sign) => sum + (/[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]|\p{Extended_Pictographic}/u.test(sign) ? 1 : 0.56), 0) * size
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/** Below, above, right and left of its dot. */
function candidates({ x, y, radius }: Dot, width: number, size: number): readonly (readonly [x: number, y: number])[] {
  return [[x, y + radius + size], [x, y - radius - size * 0.35], [x + radius + 4 + width / 2, y + size * 0.35], [x - radius - 4 - width / 2, y + size * 0.35]]
}

/** Places the labels of the busiest nodes first, where nothing is yet; those that find no place are left out, and told by the title of their dot. */
export function placeLabels(dots: readonly Dot[], { width, height }: { readonly width: number; readonly height: number }): readonly Label[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))
  const labels: Label[] = []
  for (const dot of dots.toSorted((one, other) => other.degree - one.degree || (one.label < other.label ? -1 : 1))) {
    const size = Math.round(10 + dot.radius / 3)
    const text = shorten(dot.label)
    const wide = widthOf(text, size)
    for (const [x, y] of candidates(dot, wide, size)) {
      const box = { left: x - wide / 2 - 2, right: x + wide / 2 + 2, top: y - size, bottom: y + size * 0.3 }
      if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height || taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      labels.push({ text, x, y, size })
      break
    }
  }
  return labels
}
