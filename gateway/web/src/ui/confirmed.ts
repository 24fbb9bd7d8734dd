import { ElMessageBox } from 'element-plus'

type Translate = (key: string, named: Record<string, unknown>) => string

/** Asks once before a step that cannot be taken back; the words under `key` name what will be done. */
export async function confirmed(t: Translate, key: string, named: Record<string, unknown> = {}): Promise<boolean> {
  try {
    await ElMessageBox.confirm(t(`${key}.text`, named), t(`${key}.title`, named), {
      confirmButtonText: t(`${key}.confirm`, named),
      cancelButtonText: t('ui.cancel', {}),
      autofocus: true,
      // the second click of a double click lands beside the question
      closeOnClickModal: false,
    })
    return true
  } catch {
    return false
  }
}
