import { createI18n } from 'vue-i18n'
import acceptance from './acceptance/messages'
import approval from './approval/messages'
import authoring from './authoring/messages'
import calendar from './calendar/messages'
import catalog from './catalog/messages'
import commitment from './commitment/messages'
import drafts from './drafts/messages'
import clock from './clock/messages'
import exchange from './exchange/messages'
import form from './form/messages'
import guide from './guide/messages'
import inspections from './approval/inspections/messages'
import orders from './supervision/orders/messages'
import opinions from './approval/opinions/messages'
import comments from './approval/comments/messages'
import posts from './approval/posts/messages'
import taskhandover from './approval/handover/messages'
import handover from './handover/messages'
import intake from './intake/messages'
import items from './items/messages'
import licences from './licences/messages'
import lists from './lists/messages'
import notices from './notices/messages'
import online from './online/messages'
import output from './output/messages'
import publicPages from './public/messages'
import nearmiss from './nearmiss/messages'
import rating from './rating/messages'
import refusals from './refusals/messages'
import region from './region/messages'
import replan from './replan/messages'
import savings from './savings/messages'
import search from './search/messages'
import session from './session/messages'
import shareddata from './shareddata/messages'
import subject from './subject/messages'
import supervision from './supervision/messages'
import ui from './ui/messages'
import vouchers from './vouchers/messages'
import webhooks from './webhooks/messages'

export type Language = 'zh-CN' | 'en'
export type Words = Record<Language, Record<string, unknown>>

const features: Record<string, Words> = { acceptance, ui, drafts, online, session, public: publicPages, form, guide, intake, items, licences, lists, notices, output, approval, supervision, authoring, catalog, calendar, commitment, rating, savings, search, shareddata, vouchers, subject, webhooks, replan, handover, clock, region, nearmiss, refusals, taskhandover, inspections, orders, opinions, comments, posts, exchange }
const stored = 'onetrip.language'

/** Each feature keeps its own words under its own name. */
export function wordsOf(language: Language) {
  return Object.fromEntries(Object.entries(features).map(([name, words]) => [name, words[language]]))
}

export const i18n = createI18n({
  legacy: false,
  locale: localStorage.getItem(stored) === 'en' ? 'en' : 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': wordsOf('zh-CN'), en: wordsOf('en') } as Record<Language, Record<string, never>>,
})

export function speak(language: Language) {
  i18n.global.locale.value = language
  localStorage.setItem(stored, language)
  document.documentElement.lang = language
}

/** For code outside components; the library's own type of `t` unfolds every message. */
export const say = (key: string) => (i18n.global as unknown as { t(key: string): string }).t(key)

/** Between the names of a list. */
export const comma = () => (i18n.global.locale.value === 'en' ? ', ' : '、')
