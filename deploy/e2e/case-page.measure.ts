import type { Page } from '@playwright/test'
import { expect, signIn, test } from './journey'

const files = Number(process.env.FILES ?? 435)
const rounds = Number(process.env.ROUNDS ?? 10)

test('the page of a case with many files', async ({ page, others }) => {
  const { caseNumber } = await others.receiveMany('B_HOTEL', files)
  await signIn(page, 'intake-main', '/window/cases')
  await page.goto(`/window/cases?query=${caseNumber}`)
  const clicked: number[] = []
  const loaded: number[] = []
  for (let round = 0; round < rounds; round++) {
    await expect(page.getByRole('link', { name: caseNumber })).toBeVisible()
    clicked.push(await open(page, caseNumber))
    await page.reload()
    loaded.push(await whenShown(page))
    await page.goBack()
  }
  tell('from the click in the list', clicked)
  tell('from the address typed', loaded)
})

/** From the click to the frame that shows the last of the files' names, ms; counted by the page itself, whose policy lets no string be run. */
function open(page: Page, caseNumber: string): Promise<number> {
  return page.getByRole('link', { name: caseNumber }).evaluate((link: HTMLElement, wanted) => {
    return new Promise<number>((done) => {
      const start = performance.now()
      const look = () => document.querySelectorAll('[data-file]').length >= wanted && (watching.disconnect(), requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))))
      const watching = new MutationObserver(look)
      watching.observe(document.body, { childList: true, subtree: true })
      link.click()
    })
  }, files)
}

/** The same from the beginning of the page's load. */
function whenShown(page: Page): Promise<number> {
  return page.evaluate((wanted) => {
    return new Promise<number>((done) => {
      const look = () => document.querySelectorAll('[data-file]').length >= wanted && (watching.disconnect(), requestAnimationFrame(() => setTimeout(() => done(performance.now()))))
      const watching = new MutationObserver(look)
      watching.observe(document.body, { childList: true, subtree: true })
      look()
    })
  }, files)
}

function tell(what: string, times: number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const median = (sorted[(rounds - 1) >> 1]! + sorted[rounds >> 1]!) / 2
  console.log(`case page with ${files} files, ${what}: median ${Math.round(median)} ms, slowest ${Math.round(sorted.at(-1)!)} ms of ${rounds}`)
}
