import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'

const shipped = readFileSync(resolve(__dirname, '../demo-data/catalog.json'), 'utf8')
const file = (text: string) => ({ name: 'directory.json', mimeType: 'application/json', buffer: Buffer.from(text) })

test('an editor tries a catalogue file before anything changes', async ({ page }) => {
  await signIn(page, 'editor-1', '/catalog')
  await expect(page.getByRole('link', { name: '开办餐饮店', exact: true })).toBeVisible()
  const choose = page.getByLabel('目录文件(JSON)')
  const dryRun = page.getByRole('button', { name: '试算' })

  await test.step('a file that breaks off', async () => {
    await choose.setInputFiles(file(shipped.slice(0, -200)))
    await dryRun.click()
    await expect(page.getByRole('alert')).toContainText('文件不是完整的 JSON')
    await expect(page.getByRole('alert')).toContainText(/第 \d+ 行/)
  })
  await test.step('an item of a department that is not there', async () => {
    const catalogue = JSON.parse(shipped)
    catalogue.items[0].department = 'D_NOWHERE'
    await choose.setInputFiles(file(JSON.stringify(catalogue)))
    await dryRun.click()
    await expect(page.getByRole('alert')).toContainText('没有导入任何内容')
    await expect(page.getByRole('cell', { name: '/items/0/department' })).toBeVisible()
    await expect(page.getByRole('cell', { name: /引用的内容不在文件里/ })).toBeVisible()
    await inspect(page, 'catalog-faults')
  })
  await test.step('the file that is already in', async () => {
    await choose.setInputFiles(file(shipped))
    await dryRun.click()
    await expect(page.getByText('试算结果: 没有改动任何内容')).toBeVisible()
    const bundles = page.getByRole('row', { name: /^一件事/ })
    await expect(bundles).toHaveText(new RegExp(`一件事\\s*0\\s*0\\s*${JSON.parse(shipped).bundles.length}`))
    await inspect(page, 'catalog-dry-run')
  })
})
