import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus from 'element-plus'
import { afterEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/i18n'
import ItemListView from './ItemListView.vue'

const asked: string[] = []

afterEach(() => {
  vi.unstubAllGlobals()
  asked.length = 0
})

async function show(items: object[]) {
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(decodeURIComponent(String(address)))
    const content = String(address).includes('/departments') ? [{ id: 'D_A', name: '市场监督管理局' }] : items
    return new Response(JSON.stringify({ content, next: null }), { headers: { 'content-type': 'application/json' } })
  })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: ItemListView }] })
  await router.push('/items')
  render(ItemListView, { global: { plugins: [i18n, router, ElementPlus] } })
}

const item = { id: 'I_A', name: '公司设立登记', department: 'D_A', departmentName: '市场监督管理局', labels: ['NEARBY'], level: 'COUNTY' }

test('shows an item with its lists in words, and that it is only listed', async () => {
  await show([item])
  const row = await screen.findByRole('row', { name: /公司设立登记/ })
  expect(row).toHaveTextContent('就近办')
  expect(row).toHaveTextContent('县级')
  expect(row).toHaveTextContent('仅列名')
})

test('asks for the place only when it is a division code', async () => {
  await show([])
  const place = await screen.findByLabelText(/办理地/)
  await userEvent.type(place, '5116{Enter}')
  expect(screen.getByText('请输入 12 位数字')).toBeVisible()
  expect(asked.some((address) => address.includes('region=5116'))).toBe(false)
  await userEvent.type(place, '02000000{Enter}')
  await vi.waitFor(() => expect(asked.some((address) => address.includes('region=511602000000'))).toBe(true))
})

test('narrows by what is chosen', async () => {
  await show([])
  await userEvent.selectOptions(await screen.findByLabelText('所在清单'), '全程网办')
  await vi.waitFor(() => expect(asked.some((address) => address.includes('label=ONLINE'))).toBe(true))
  expect(await screen.findByText('没有符合条件的事项')).toBeVisible()
})

test('says what a list means, and narrows to it', async () => {
  await show([])
  await userEvent.click(await screen.findByText('十三张清单说明什么'))
  expect(screen.getAllByRole('definition')).toHaveLength(13)
  await userEvent.click(screen.getByRole('link', { name: '必须现场办' }))
  expect(await screen.findByRole('note')).toHaveTextContent('必须现场办: 须本人到大厅')
  await vi.waitFor(() => expect(asked.some((address) => address.includes('label=IN_HALL'))).toBe(true))
})
