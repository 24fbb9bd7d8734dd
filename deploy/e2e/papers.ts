import type { Paper } from './api'

/** A page with one line on it. */
export function pdf(name: string): Paper {
  const text = 'BT /F1 24 Tf 72 720 Td (Articles of association) Tj ET'
  const lines = [
    '%PDF-1.4',
    `% ${name}`,
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj',
    `4 0 obj<</Length ${text.length}>>stream`,
    text,
    'endstream endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ]
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(lines.join('\n')) }
}

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOQj9//HwAEGwI97z7gSwAAAABJRU5ErkJggg=='

export const picture = (name: string): Paper => ({ name, mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') })
