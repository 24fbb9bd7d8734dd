import { resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const pictures = resolve(__dirname, 'target/pages')
const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } }

/**
 * What holds for every page, at a window's desk and on a telephone: nothing scrolls sideways and axe finds nothing
 * serious. Leaves a picture of each for people to look at.
 */
export async function inspect(page: Page, name: string) {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    await settled(page)
    await page.screenshot({ path: `${pictures}/${name}-${size}.png`, fullPage: true, animations: 'disabled' })
    expect(await overflow(page), `${name} scrolls sideways at ${viewport.width}`).toEqual([])
    expect(await wordless(page), `${name} shows names of messages`).toEqual([])
    await accessible(page, `${name} at ${viewport.width}`)
  }
  await page.setViewportSize(sizes.desk)
}

export const picture = (name: string) => `${pictures}/${name}.png`

/** Two frames after a change of size, so that what is measured is what is seen. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))

async function accessible(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  expect(grave, `axe on ${where}`).toEqual([])
}

/** Names of messages that have no words, as `ui.case.SOMETHING`. */
const wordless = async (page: Page) =>
  (await page.locator('body').innerText()).match(/\b(?:ui|session|public|intake|approval|supervision|catalog|authoring|calendar|lists|search|form|rating|limit|items|guide|savings|online|drafts|shareddata|commitment|replan|handover|region|nearmiss|taskhandover|inspections|opinions|comments|posts)\.[\w.]+/g) ?? []

/** The elements that stick out to the right, unless the whole page fits. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1)
    return out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))
  })
}
