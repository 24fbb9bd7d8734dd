import { expect, type Locator, type Page } from '@playwright/test'

interface Condition {
  question?: string
  in?: string[]
  allOf?: Condition[]
  anyOf?: Condition[]
  not?: Condition
}

/** Writes an entry into the workbench's form field by field, as somebody would who has it on paper. */
export class EntryForm {
  constructor(private readonly page: Page) {}

  async fill(entry: Record<string, unknown>, without: string[]) {
    await this.fields(this.page.locator('form fieldset.object').first(), '', entry, without)
  }

  private async fields(form: Locator, place: string, value: object, without: string[] = []) {
    const folded = form.locator('> details:not([open]) > summary')
    if (await folded.count()) await folded.click()
    for (const [name, part] of Object.entries(value)) if (!without.includes(name)) await this.field(`${place}/${name}`, part)
  }

  private async field(place: string, value: unknown) {
    const field = this.page.locator(`[id="at${place}"]`)
    const drawn = field.locator('fieldset, textarea, select, input').first()
    const shape = await drawn.evaluate((element) => element.className.split(' ')[0] || element.localName)
    if (shape === 'condition') await condition(drawn, value as Condition)
    else if (shape === 'answers') await answers(drawn, value as Record<string, string | string[]>)
    else if (shape === 'list-field') await this.list(drawn, place, value as unknown[])
    else if (shape === 'object') await this.object(drawn, place, value as object)
    else if (typeof value === 'boolean') await drawn.setChecked(value)
    else if (await drawn.evaluate((element) => element.localName === 'select')) await drawn.selectOption(String(value))
    else await this.text(drawn, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }

  /** The last sign by the keyboard: a form that is drawn anew while somebody types loses it. */
  private async text(input: Locator, value: string) {
    await input.fill(value.slice(0, -1))
    if (!value) return
    await input.press('End')
    await this.page.keyboard.insertText(value.slice(-1))
    await expect(input).toHaveValue(value)
  }

  private async object(form: Locator, place: string, value: object) {
    if (!(await form.locator('> .grid').count())) await form.locator('> button').click()
    await this.fields(form, place, value)
  }

  private async list(list: Locator, place: string, rows: unknown[]) {
    for (const [index, row] of rows.entries()) {
      await list.locator('> button').click()
      await this.field(`${place}/${index}`, row)
    }
  }
}

async function answers(box: Locator, given: Record<string, string | string[]>) {
  for (const [question, chosen] of Object.entries(given))
    for (const code of [chosen].flat()) await box.locator(`input[name$="/${question}"][value="${code}"]`).check()
}

async function condition(box: Locator, when: Condition) {
  const add = box.locator('> button').first()
  const form = when.allOf ? 'allOf' : when.anyOf ? 'anyOf' : when.not ? 'not' : 'question'
  if (await add.count() && !(await box.locator('> .row > select').count())) await add.click()
  await box.locator('> .row > select').selectOption(form)
  if (form === 'question') {
    await box.locator('> input').fill(when.question!)
    for (const code of when.in!) await box.locator('> .options label').filter({ has: box.page().locator('code', { hasText: new RegExp(`^${code}$`) }) }).click()
  } else if (form === 'not') await condition(box.locator('> fieldset.condition'), when.not!)
  else
    for (const [index, part] of when[form]!.entries()) {
      if (index) await box.locator('> button').last().click()
      await condition(box.locator('> .part > fieldset.condition').nth(index), part)
    }
}
