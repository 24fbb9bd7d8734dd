import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import { ProblemError } from '@/ui/problem'
import FileDrop from './FileDrop.vue'
import { sendInPieces } from './sendInPieces'

vi.mock('./sendInPieces', () => ({ sendInPieces: vi.fn() }))

test('an empty file is told as such, not as one of a wrong type', async () => {
  const refused = { type: '/problems/file-type-refused', title: 'File type refused', status: 415, found: 'application/x-empty' }
  vi.mocked(sendInPieces).mockRejectedValue(new ProblemError(refused))
  render(FileDrop, { props: { name: '公司章程', files: [] }, global: { plugins: [i18n] } })
  await userEvent.upload(screen.getByLabelText('文件: 公司章程'), new File([], '空.pdf', { type: 'application/pdf' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('空.pdf: 文件是空的')
})
