import { render, screen } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import OwnCaseView from '@/online/OwnCaseView.vue'
import { answering, mounted } from '@/ui/answering'
import FollowView from './FollowView.vue'

afterEach(() => vi.unstubAllGlobals())

test('a link that opens nothing leads to the number, and asks for none', async () => {
  answering({})
  render(FollowView, { props: { progressToken: 'nonsense' }, global: mounted() })
  expect(await screen.findByRole('alert')).toHaveTextContent('链接打不开')
  expect(screen.getByRole('link', { name: '按办件编号查询' })).toHaveAttribute('href', '/progress')
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
})

test('who opens the case of another is not asked for digits of a telephone', async () => {
  answering({})
  render(OwnCaseView, { props: { caseNumber: '261126-0016X-1' }, global: mounted() })
  expect(await screen.findByRole('alert')).toHaveTextContent('您名下没有这个办件')
  expect(screen.queryByText(/手机号/)).toBeNull()
})
