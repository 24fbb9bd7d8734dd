import { onMounted, onUnmounted, ref, shallowRef } from 'vue'
import { attempt, type Problem } from '@/ui/problem'
import { boardStream, readBoard, type Board } from './api'

/** Silence after which a screen must not claim to be live; the service sends a heartbeat every 15 seconds. */
const silence = 40_000

/** The board as it changes. A lost stream is opened again, and meanwhile the board says that it is not live. */
export function useBoard(open = (address: string) => new EventSource(address)) {
  const board = shallowRef<Board>()
  const live = ref(false)
  const problem = shallowRef<Problem>()
  let stream: EventSource | undefined
  let watchdog: ReturnType<typeof setTimeout> | undefined

  async function load() {
    const outcome = await attempt(readBoard)
    problem.value = 'problem' in outcome ? outcome.problem : undefined
    if ('value' in outcome) board.value ??= outcome.value
  }
  function connect() {
    stream?.close()
    stream = open(boardStream)
    stream.addEventListener('board', (event) => {
      board.value = JSON.parse((event as MessageEvent<string>).data) as Board
      problem.value = undefined
      alive()
    })
    stream.addEventListener('heartbeat', alive)
    stream.onerror = () => (live.value = false)
    guard()
  }
  function alive() {
    live.value = true
    guard()
  }
  /** A proxy may hold a dead connection open; a browser gives up for good on an error answer. Both end here. */
  function guard() {
    clearTimeout(watchdog)
    watchdog = setTimeout(() => {
      live.value = false
      void load()
      connect()
    }, silence)
  }
  onMounted(() => {
    void load()
    connect()
  })
  onUnmounted(() => {
    clearTimeout(watchdog)
    stream?.close()
  })
  return { board, live, problem, load }
}
