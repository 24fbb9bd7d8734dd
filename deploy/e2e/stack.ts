import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

export interface Account {
  username: string
  password: string
  name: string
  roles: string[]
}
interface Stack {
  address: string
  tokenEndpoint: string
  demoClient: { id: string; secret: string }
  accounts: Account[]
}

const file = process.env.ONETRIP_STACK ?? resolve(__dirname, '../../.run/stack.json')
if (!existsSync(file)) throw new Error(`No stack is running (${file} is missing): start one with deploy/up --detach`)

export const stack = JSON.parse(readFileSync(file, 'utf8')) as Stack

/** Accounts of departments follow a naming rule and share the demo's password. */
export function account(username: string): Account {
  const known = stack.accounts.find((one) => one.username === username)
  return known ?? { username, password: stack.accounts[0]!.password, name: username, roles: ['approver'] }
}

/** Where the running stack keeps its data. */
export const folder = dirname(resolve(file))

/** The days on which a case awaits promised materials are over, as if somebody had waited. */
export function letDaysPass(caseNumber: string) {
  execFileSync(resolve(__dirname, '../fill'), ['--overdue', caseNumber], { env: { ...process.env, ONETRIP_RUN: folder } })
}
