import type { Range } from './api'

export interface Piece {
  text: string
  meant: boolean
}

/** A name cut at what was meant; ranges that touch or overlap are one. */
export function pieces(name: string, ranges: Range[]): Piece[] {
  const meant = [...name].map(() => false)
  const signs = [...name]
  let at = 0
  signs.forEach((sign, index) => {
    meant[index] = ranges.some(({ from, to }) => from <= at && at < to)
    at += sign.length
  })
  const cut: Piece[] = []
  signs.forEach((text, index) => {
    const last = cut.at(-1)
    if (last && last.meant === meant[index]) last.text += text
    else cut.push({ text, meant: meant[index]! })
  })
  return cut
}
