import { createRouter, createWebHistory } from 'vue-router'
import { say } from './i18n'
import { useSession } from './session/useSession'

/** `roles`: who may see a page. Without it, anyone may. `bare`: without the frame of the site. */
declare module 'vue-router' {
  interface RouteMeta {
    title: string
    roles?: string[]
    bare?: boolean
  }
}

const clerks = ['intake-clerk', 'output-clerk', 'hall-manager']
const staff = [...clerks, 'catalog-editor', 'approver', 'chief-representative', 'supervisor']
const approvers = ['approver', 'chief-representative']
const refusalReaders = [...approvers, 'section-head', 'vice-director', 'director', 'joint-reviewer']

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', component: () => import('./public/HomeView.vue'), meta: { title: 'public.home.title' } },
    {
      path: '/do/:bundleId',
      component: () => import('./public/QuestionnaireView.vue'),
      props: true,
      meta: { title: 'public.guide.title' },
    },
    { path: '/items', component: () => import('./items/ItemListView.vue'), meta: { title: 'items.title' } },
    { path: '/savings', component: () => import('./savings/SavingsView.vue'), meta: { title: 'savings.title' } },
    {
      path: '/guide/:subject(items|bundles)/:id',
      component: () => import('./guide/GuideView.vue'),
      props: (to) => ({ ...to.params, document: 'guide' }),
      meta: { title: 'guide.title' },
    },
    {
      path: '/guide/bundles/:id/acceptance',
      component: () => import('./guide/GuideView.vue'),
      props: (to) => ({ ...to.params, subject: 'bundles', document: 'acceptance-guide' }),
      meta: { title: 'guide.acceptance', roles: staff },
    },
    {
      path: '/guide/items/:id/manual',
      component: () => import('./guide/GuideView.vue'),
      props: (to) => ({ ...to.params, subject: 'items', document: 'manual' }),
      meta: { title: 'guide.manual', roles: staff },
    },
    {
      path: '/licences/:verification',
      component: () => import('./licences/VerifyView.vue'),
      props: true,
      meta: { title: 'licences.verify.title' },
    },
    { path: '/progress', component: () => import('./public/FollowView.vue'), meta: { title: 'public.follow.title' } },
    {
      path: '/p/:progressToken',
      component: () => import('./public/FollowView.vue'),
      props: true,
      meta: { title: 'public.follow.title' },
    },
    {
      path: '/rate/:token',
      component: () => import('./rating/RatingView.vue'),
      props: true,
      meta: { title: 'rating.title' },
    },
    {
      path: '/online',
      component: () => import('./online/OnlineView.vue'),
      meta: { title: 'online.title', roles: ['applicant'] },
    },
    {
      path: '/online/apply/:bundleId',
      component: () => import('./online/ApplyView.vue'),
      props: true,
      meta: { title: 'online.apply.title', roles: ['applicant'] },
    },
    {
      path: '/online/cases/:caseNumber',
      component: () => import('./online/OwnCaseView.vue'),
      props: (to) => ({ caseNumber: to.params.caseNumber, submitted: 'submitted' in to.query }),
      meta: { title: 'online.mine', roles: ['applicant'] },
    },
    {
      path: '/window',
      component: () => import('./intake/WorkbenchView.vue'),
      meta: { title: 'intake.workbench.title', roles: ['intake-clerk'] },
    },
    {
      path: '/window/cases',
      component: () => import('./intake/CaseListView.vue'),
      meta: { title: 'intake.cases.title', roles: clerks },
    },
    {
      path: '/window/cases/:caseNumber',
      component: () => import('./intake/CaseView.vue'),
      props: true,
      meta: { title: 'intake.case.title', roles: clerks },
    },
    {
      path: '/window/cases/:caseNumber/receipt',
      component: () => import('./vouchers/PrintView.vue'),
      props: true,
      meta: { title: 'vouchers.printTitle', roles: clerks },
    },
    {
      path: '/window/subjects',
      component: () => import('./subject/SubjectView.vue'),
      meta: { title: 'subject.title', roles: ['intake-clerk', 'hall-manager'] },
    },
    {
      path: '/board/subjects',
      component: () => import('./subject/SubjectView.vue'),
      meta: { title: 'subject.title', roles: ['supervisor'] },
    },
    {
      path: '/window/output',
      component: () => import('./intake/OutputView.vue'),
      meta: { title: 'intake.output.title', roles: ['output-clerk', 'hall-manager'] },
    },
    {
      path: '/window/cabinets/:cabinet',
      component: () => import('./output/CabinetView.vue'),
      props: true,
      meta: { title: 'output.cabinet.kiosk', roles: ['cabinet', 'output-clerk'], bare: true },
    },
    {
      path: '/approval',
      component: () => import('./approval/TaskListView.vue'),
      meta: { title: 'approval.list.title', roles: approvers },
    },
    {
      path: '/approval/tasks/:taskId',
      component: () => import('./approval/TaskView.vue'),
      props: true,
      meta: { title: 'approval.task.title', roles: approvers },
    },
    {
      path: '/approval/asked',
      component: () => import('./approval/asked/AskedView.vue'),
      meta: { title: 'opinions.page.title', roles: approvers },
    },
    {
      path: '/approval/posts',
      component: () => import('./approval/posts/PostsView.vue'),
      meta: { title: 'posts.title', roles: ['chief-representative'] },
    },
    {
      path: '/approval/refusals',
      component: () => import('./refusals/RefusalListView.vue'),
      meta: { title: 'refusals.title', roles: refusalReaders },
    },
    {
      path: '/approval/refusals/:id',
      component: () => import('./refusals/RefusalView.vue'),
      props: true,
      meta: { title: 'refusals.title', roles: refusalReaders },
    },
    {
      path: '/approval/sheets',
      component: () => import('./approval/SheetView.vue'),
      meta: { title: 'approval.sheet.title', roles: approvers },
    },
    {
      path: '/approval/webhook',
      component: () => import('./webhooks/WebhookView.vue'),
      meta: { title: 'webhooks.title', roles: ['chief-representative'] },
    },
    {
      path: '/operations/webhooks',
      component: () => import('./webhooks/WebhooksView.vue'),
      meta: { title: 'webhooks.all.title', roles: ['operator'] },
    },
    {
      path: '/approval/licences',
      component: () => import('./licences/LicenceListView.vue'),
      meta: { title: 'licences.title', roles: approvers },
    },
    {
      path: '/approval/seals',
      component: () => import('./licences/SealsView.vue'),
      meta: { title: 'licences.seals.title', roles: approvers },
    },
    {
      path: '/approval/commitments',
      component: () => import('./commitment/CommitmentListView.vue'),
      meta: { title: 'commitment.verify.title', roles: approvers },
    },
    {
      path: '/board/broken-promises',
      component: () => import('./commitment/BrokenPromisesView.vue'),
      meta: { title: 'commitment.broken.title', roles: ['supervisor'] },
    },
    {
      path: '/board',
      component: () => import('./supervision/BoardView.vue'),
      meta: { title: 'supervision.board.title', roles: ['supervisor'] },
    },
    {
      path: '/board/orders',
      component: () => import('./supervision/orders/OrdersView.vue'),
      meta: { title: 'orders.title', roles: ['supervisor'] },
    },
    {
      path: '/board/exchange',
      component: () => import('./exchange/ExchangeView.vue'),
      meta: { title: 'exchange.title', roles: ['supervisor', 'operator', 'chief-representative'] },
    },
    {
      path: '/board/overrides',
      component: () => import('./supervision/OverridesView.vue'),
      meta: { title: 'supervision.overrides.title', roles: ['supervisor'] },
    },
    {
      path: '/board/cases/:caseNumber',
      component: () => import('./supervision/CaseClocksView.vue'),
      props: true,
      meta: { title: 'supervision.case.title', roles: ['supervisor'] },
    },
    {
      path: '/board/screen',
      component: () => import('./supervision/ScreenView.vue'),
      meta: { title: 'supervision.screen.title', roles: ['supervisor'], bare: true },
    },
    {
      path: '/catalog',
      component: () => import('./catalog/CatalogView.vue'),
      meta: { title: 'catalog.title', roles: ['catalog-editor'] },
    },
    {
      path: '/catalog/lists',
      component: () => import('./lists/ListsView.vue'),
      meta: { title: 'lists.title', roles: ['catalog-editor'] },
    },
    {
      path: '/catalog/lists/:id(\\d+)',
      component: () => import('./lists/ListView.vue'),
      props: true,
      meta: { title: 'lists.one.title', roles: ['catalog-editor'] },
    },
    {
      path: '/catalog/revisions',
      component: () => import('./authoring/RevisionListView.vue'),
      meta: { title: 'authoring.list.title', roles: ['catalog-editor'] },
    },
    {
      path: '/catalog/revisions/:id',
      component: () => import('./authoring/RevisionView.vue'),
      props: true,
      meta: { title: 'authoring.revision.title', roles: ['catalog-editor'] },
    },
    {
      path: '/catalog/revisions/:revision/:kind/:id',
      component: () => import('./authoring/EntryView.vue'),
      props: true,
      meta: { title: 'authoring.entry.title', roles: ['catalog-editor'] },
    },
    {
      path: '/catalog/entries/:kind/:id',
      component: () => import('./authoring/EntryHistoryView.vue'),
      props: true,
      meta: { title: 'authoring.versions.title', roles: ['catalog-editor'] },
    },
    {
      path: '/catalog/calendar',
      component: () => import('./calendar/CalendarView.vue'),
      meta: { title: 'calendar.title', roles: ['catalog-editor'] },
    },
    {
      path: '/:rest(.*)*',
      component: () => import('./public/NotFoundView.vue'),
      meta: { title: 'public.notFound.title' },
    },
  ],
})

router.beforeEach(async () => {
  await useSession().known()
})

router.afterEach((to) => {
  document.title = `${say(to.meta.title)} - ${say('session.site')}`
})
