import { test as base, expect, type Page } from '@playwright/test'
import { Others } from './api'
import { account } from './stack'

export { expect } from '@playwright/test'

/** A page whose scripts fail, or that the browser refuses a part of, fails its journey. */
export const test = base.extend<{ others: Others; healthy: void }>({
  others: async ({ request }, use) => use(new Others(request)),
  healthy: [
    async ({ page }, use) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => {
        const refusal = message.text().startsWith('Failed to load resource')
        if (message.type() === 'error' && !refusal) faults.push(message.text())
      })
      page.on('response', (answer) => {
        if (answer.status() >= 500) faults.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`)
      })
      await use()
      expect(faults, 'faults on the page').toEqual([])
    },
    { auto: true },
  ],
})

/** Logs in as a person does: the page asks, Keycloak's form answers, and the page is back. */
export async function signIn(page: Page, username: string, path: string) {
  await page.goto(path)
  await logIn(page, username)
  await page.waitForURL((url) => url.pathname === path)
}

/** The same from a page that asks for it. */
export async function logIn(page: Page, username: string) {
  await page.getByRole('main').getByRole('button', { name: '登录' }).click()
  await page.getByRole('textbox', { name: '用户名' }).fill(username)
  await page.getByRole('textbox', { name: '密码' }).fill(account(username).password)
  await page.getByRole('button', { name: '登录' }).click()
}
