import { createApp } from 'vue'
import 'element-plus/theme-chalk/base.css'
import './ui/tokens.css'
import './ui/page.css'
import './ui/print.css'
import App from './App.vue'
import { i18n, speak } from './i18n'
import { router } from './router'

speak(i18n.global.locale.value)
createApp(App).use(i18n).use(router).mount('#app')
