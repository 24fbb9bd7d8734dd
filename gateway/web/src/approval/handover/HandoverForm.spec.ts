import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus, { ElMessageBox } from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import HandoverForm from './HandoverForm.vue'

const colleagues = [
  { id: 'li', name: '李', head: false },
  { id: 'chief', name: '赵', head: true },
]

test('names the colleague and the reason, and asks before it is sent', async () => {
  const ask = vi.spyOn(ElMessageBox, 'confirm').mockResolvedValue('confirm' as never)
  const { emitted } = render(HandoverForm, { props: { itemName: '旅馆许可', colleagues, me: 'chief', busy: false }, global: { plugins: [i18n, ElementPlus] } })
  await userEvent.click(screen.getByRole('button', { name: '移交' }))
  expect(screen.getByRole('alert')).toBeVisible()
  expect(ask).not.toHaveBeenCalled()
  expect(screen.getByRole('option', { name: '我本人(接手)' })).toBeInTheDocument()

  await userEvent.selectOptions(screen.getByLabelText('移交给'), '李')
  await userEvent.type(screen.getByLabelText('理由'), ' 休假 ')
  await userEvent.click(screen.getByRole('button', { name: '移交' }))
  expect(ask.mock.calls[0]![0]).toContain('李')
  expect(emitted<[string, string]>('send')[0]).toEqual(['li', '休假'])
})
