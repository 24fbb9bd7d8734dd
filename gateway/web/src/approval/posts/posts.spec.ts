import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import { listOwnPosts, listPosts } from './api'
import PostFilter from './PostFilter.vue'
import PostOfficers from './PostOfficers.vue'

vi.mock('./api', () => ({ listPosts: vi.fn(), listOwnPosts: vi.fn() }))
const plugins = { global: { plugins: [i18n, ElementPlus] } }
const posts = [
  { name: '许可岗', items: ['A'], officers: [] },
  { name: '备案岗', items: ['B'], officers: [] },
]

test('offers the own posts first, and all where there are none', async () => {
  vi.mocked(listPosts).mockResolvedValue(posts)
  vi.mocked(listOwnPosts).mockResolvedValue({ names: ['备案岗'] })
  const { unmount } = render(PostFilter, { props: { modelValue: '' }, ...plugins })
  const options = () => screen.getAllByRole('option').map((one) => [(one as HTMLOptionElement).value, one.textContent])
  await screen.findByLabelText('岗位')
  expect(options().slice(0, 2)).toEqual([['', '我的岗位: 备案岗'], ['*', '全部岗位']])
  unmount()

  vi.mocked(listOwnPosts).mockResolvedValue({ names: [] })
  render(PostFilter, { props: { modelValue: '' }, ...plugins })
  await screen.findByLabelText('岗位')
  expect(options()[0]).toEqual(['', '全部岗位'])
})

test('assigns by account name, once and in small letters', async () => {
  const { emitted } = render(PostOfficers, {
    props: { modelValue: ['approver-a'], post: '许可岗', colleagues: [{ id: '1', name: '李', account: 'approver-a', head: false }] },
    ...plugins,
  })
  expect(screen.getByText('李')).toBeVisible()
  const account = screen.getByLabelText('登录账号')
  expect(screen.getByRole('button', { name: '加入岗位' })).toBeDisabled()
  await userEvent.type(account, 'two words{Enter}')
  expect(emitted('update:modelValue')).toBeUndefined()
  await userEvent.clear(account)
  await userEvent.type(account, ' Approver-B {Enter}')
  expect(emitted('update:modelValue')[0]).toEqual([['approver-a', 'approver-b']])
  await userEvent.click(screen.getByRole('button', { name: '把 approver-a 移出岗位“许可岗”' }))
  expect(emitted('update:modelValue')[1]).toEqual([['approver-b']])
})
