import { afterEach, expect, test, vi } from 'vitest'
import { readDays, withDay, writeDays } from './dayList'
import { monthsOf } from './months'
import { useCalendar } from './useCalendar'

const off = { date: '2027-01-01', name: '元旦', workday: false }
const on = { date: '2027-01-09', name: '元旦', workday: true }
afterEach(() => vi.unstubAllGlobals())

test('a day list is read in each of its shapes, and not guessed at', () => {
  const dated = Object.fromEntries([off, on].map(({ date, ...day }) => [date, day]))
  for (const shape of [[off, on], { year: 2027, days: [off, on] }, dated, { days: dated }]) {
    expect(readDays(JSON.stringify(shape))).toEqual([off, on])
  }
  expect(readDays(writeDays(2027, [on, off]))).toEqual([off, on])
  for (const broken of ['', '[', '3', '[null]', '[{"date": "2027-01-01"}]', '{"2027-01-01": 1}']) expect(readDays(broken)).toBeUndefined()
})

test('a day is set once, and taken out when it is as usual', () => {
  expect(withDay([off, on], off.date, { ...off, workday: true })).toEqual([on, { ...off, workday: true }])
  expect(withDay([off, on], off.date)).toEqual([on])
})

test('a year is twelve months of whole weeks', () => {
  const months = monthsOf(2028, [])
  expect(months).toHaveLength(12)
  expect(months.flat(2).filter(Boolean)).toHaveLength(366)
  expect(months.flat().every((week) => week.length === 7)).toBe(true)
  const january = monthsOf(2027, [off, on])[0]!
  expect(january[0]!.map((cell) => cell?.number)).toEqual([undefined, undefined, undefined, undefined, 1, 2, 3])
  expect(january[0]![4]).toMatchObject({ kind: 'holiday', name: '元旦' })
  expect(january[0]![5]).toMatchObject({ kind: 'weekend' })
  expect(january[1]![5]).toMatchObject({ kind: 'makeUp' })
  expect(january[1]![0]).toMatchObject({ kind: 'workday' })
})

/** A catalogue that knows no year and answers a publication. */
function catalogue(answer: (path: string) => Response) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string, { method }: { method: string }) => {
    if (method === 'POST') {
      asked.push(path)
      return answer(path)
    }
    if (path.endsWith('/publications')) return Response.json({ content: [] })
    return Response.json({ type: '/problems/calendar-not-published', title: '', status: 404 }, { status: 404 })
  })
  return asked
}

test('only what was previewed can be published', async () => {
  const asked = catalogue((path) => Response.json({ dryRun: path.includes('dryRun=true'), changed: true, version: 1, changes: [], warnings: [] }))
  const calendar = useCalendar()
  await calendar.show(2027)
  calendar.set(off.date, off)
  expect(calendar.days.value).toEqual([off])
  expect(calendar.ready.value).toBe(false)
  await calendar.send(true)
  expect(calendar.ready.value).toBe(true)
  calendar.set(on.date, on)
  expect(calendar.ready.value).toBe(false)
  await calendar.send(true)
  await calendar.send(false)
  expect(calendar.list.value).toBe('')
  expect(asked.at(-1)).toBe('/api/catalog/calendar/2027?basedOn=0')
})

test('a refusal keeps what was typed', async () => {
  catalogue(() => Response.json({ type: '/problems/calendar-invalid', title: '', status: 422, faults: [] }, { status: 422 }))
  const calendar = useCalendar()
  await calendar.show(2027)
  calendar.write('[{}]')
  expect(await calendar.send(true)).toBe(false)
  expect(calendar.problem.value?.status).toBe(422)
  calendar.set(off.date, off)
  expect(calendar.list.value).toBe('[{}]')
})
