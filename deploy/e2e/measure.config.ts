import { defineConfig } from '@playwright/test'
import journeys from './playwright.config'

/** What is measured and told, on demand and beside nothing else: no journey waits for it. */
export default defineConfig(journeys, { testMatch: '*.measure.ts', timeout: 900_000 })
