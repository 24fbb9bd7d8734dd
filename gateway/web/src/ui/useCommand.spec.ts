import { expect, test } from 'vitest'
import { ProblemError } from './problem'
import { useCommand } from './useCommand'

const unreachable = () => new ProblemError({ type: '/problems/unreachable', title: '', status: 0 })

test('the same request keeps its key until it has succeeded; another one gets its own', async () => {
  const keys: string[] = []
  let reachable = false
  const command = useCommand(async (key: string, what: string) => {
    keys.push(key)
    if (!reachable) throw unreachable()
    return what
  })
  expect(await command.run('one')).toBeUndefined()
  expect(command.problem.value?.type).toBe('/problems/unreachable')
  reachable = true
  expect(await command.run('one')).toBe('one')
  await command.run('one')
  await command.run('other')
  expect(keys[1]).toBe(keys[0])
  expect(new Set(keys).size).toBe(3)
  expect(command.problem.value).toBeUndefined()
})

test('what is under way is not sent a second time', async () => {
  let sent = 0
  let finish = () => {}
  const command = useCommand(() => {
    sent++
    return new Promise<boolean>((resolve) => (finish = () => resolve(true)))
  })
  const first = command.run()
  expect(await command.run()).toBeUndefined()
  finish()
  expect(await first).toBe(true)
  expect(sent).toBe(1)
})
