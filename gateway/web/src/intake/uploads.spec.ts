import { expect, it } from 'vitest'
import { uploading, uploadsUnderWay } from './uploads'

it('counts what is being sent, also when it fails', async () => {
  let end = () => {}
  const first = uploading(() => new Promise<void>((done) => (end = done)))
  const second = uploading(() => Promise.reject(new Error('away')))
  expect(uploadsUnderWay.value).toBe(2)
  await expect(second).rejects.toThrow('away')
  expect(uploadsUnderWay.value).toBe(1)
  end()
  await first
  expect(uploadsUnderWay.value).toBe(0)
})
