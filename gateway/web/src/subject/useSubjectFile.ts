import { ref, shallowRef } from 'vue'
import { attempt, type Problem } from '@/ui/problem'
import { openSubject, type ApplicantKind, type SubjectFile } from './api'

/** The file of one subject; further pages are joined to what is there, where the newest of each material stays. */
export function joined(file: SubjectFile, page: SubjectFile): SubjectFile {
  const known = new Set(file.materials.map((one) => one.materialId))
  return {
    ...file,
    cases: [...file.cases, ...page.cases],
    licences: [...file.licences, ...page.licences],
    materials: [...file.materials, ...page.materials.filter((one) => !known.has(one.materialId))],
    next: page.next,
  }
}

export function useSubjectFile() {
  const file = shallowRef<SubjectFile>()
  const loading = ref(false)
  const problem = shallowRef<Problem>()
  let subject: [ApplicantKind, string]
  let round = 0

  async function read(earlier?: SubjectFile) {
    const mine = ++round
    loading.value = true
    const outcome = await attempt(() => openSubject(...subject, undefined, earlier?.next ?? undefined))
    if (mine !== round) return
    loading.value = false
    problem.value = 'problem' in outcome ? outcome.problem : undefined
    if ('value' in outcome) file.value = earlier ? joined(earlier, outcome.value) : outcome.value
  }
  function load(kind: ApplicantKind, identity: string) {
    subject = [kind, identity]
    return read()
  }
  /** Another number is asked for: nothing of the one before stays beside it. */
  function close() {
    round++
    loading.value = false
    problem.value = undefined
    file.value = undefined
  }
  return { file, loading, problem, load, close, more: () => read(file.value) }
}
