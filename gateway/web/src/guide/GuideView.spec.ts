import { render, screen, within } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n, speak } from '@/i18n'
import GuideView from './GuideView.vue'

const same = (text: string) => ({ zh: text, en: text })
const guide = {
  kind: 'ITEM_GUIDE',
  kindName: { zh: '办事指南', en: 'Service guide' },
  subject: 'I_X',
  version: 3,
  title: same('<b>公司设立</b>'),
  address: 'https://one.example.cn/guide/items/I_X',
  sections: [
    {
      title: { zh: '材料', en: 'Materials' },
      entries: [
        { number: 1, code: 'taskName', label: { zh: '事项名称', en: 'Name' }, value: [{ lines: [same('公司设立')] }] },
        {
          number: 2,
          code: 'materials',
          label: { zh: '申请材料', en: 'Materials asked for' },
          value: [
            { columns: [{ zh: '材料', en: 'Material' }], rows: [[same('章程')]] },
            { links: [{ label: { zh: '空白表格', en: 'Blank form' }, path: '/api/catalog/files/abc' }] },
          ],
        },
        { number: 3, code: 'powerSource', label: { zh: '权力来源', en: 'Source of power' }, value: [] },
      ],
    },
  ],
}

async function show(document: 'guide' | 'manual') {
  vi.stubGlobal('fetch', async () => Response.json(guide))
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: { template: '<i/>' } }] })
  render(GuideView, { props: { subject: 'items', id: 'I_X', document }, global: { plugins: [i18n, router] } })
  await screen.findByRole('heading', { level: 1 })
}

afterEach(() => {
  vi.unstubAllGlobals()
  speak('zh-CN')
})

test('shows what is stated and names what is not, as text', async () => {
  await show('guide')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('<b>公司设立</b>')
  const part = screen.getByRole('region', { name: '材料' })
  expect(within(part).getByRole('table', { name: '申请材料' })).toHaveTextContent('章程')
  expect(within(part).getByRole('link', { name: '空白表格' })).toHaveAttribute('href', '/api/catalog/files/abc')
  expect(within(part).getByText('还有 1 项要素尚未载明')).toBeInTheDocument()
  expect(within(part).queryByRole('heading', { name: /权力来源/ })).toBeNull()
  expect(screen.getByRole('link', { name: '下载 PDF' })).toHaveAttribute(
    'href',
    '/api/catalog/items/I_X/guide.pdf?language=zh',
  )
})

test('who works with a document sees each gap in its place', async () => {
  await show('manual')
  expect(screen.getByRole('heading', { name: /权力来源/ })).toBeInTheDocument()
  expect(screen.getByText('未载明')).toBeInTheDocument()
})

test('speaks English', async () => {
  speak('en')
  await show('guide')
  expect(screen.getByText('Service guide')).toBeInTheDocument()
  expect(screen.getByRole('table', { name: 'Materials asked for' })).toBeInTheDocument()
})
