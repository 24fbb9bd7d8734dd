/** Pages in the order of the navigation; the first that a role opens is where its day starts. */
export interface Place {
  path: string
  label: string
  roles: string[]
}

export const places: Place[] = [
  { path: '/online', label: 'session.nav.online', roles: ['applicant'] },
  { path: '/window', label: 'session.nav.workbench', roles: ['intake-clerk'] },
  { path: '/window/output', label: 'session.nav.output', roles: ['output-clerk', 'hall-manager'] },
  { path: '/window/cases', label: 'session.nav.cases', roles: ['intake-clerk', 'output-clerk', 'hall-manager'] },
  { path: '/window/subjects', label: 'session.nav.subjects', roles: ['intake-clerk', 'hall-manager'] },
  { path: '/approval', label: 'session.nav.approval', roles: ['approver', 'chief-representative'] },
  { path: '/approval/asked', label: 'opinions.page.title', roles: ['approver', 'chief-representative'] },
  { path: '/approval/webhook', label: 'session.nav.webhook', roles: ['chief-representative'] },
  { path: '/operations/webhooks', label: 'session.nav.webhooks', roles: ['operator'] },
  { path: '/approval/licences', label: 'session.nav.licences', roles: ['approver', 'chief-representative'] },
  { path: '/approval/refusals', label: 'session.nav.refusals', roles: ['section-head', 'vice-director', 'director', 'joint-reviewer'] },
  { path: '/approval/commitments', label: 'commitment.verify.nav', roles: ['approver', 'chief-representative'] },
  { path: '/board', label: 'session.nav.board', roles: ['supervisor'] },
  { path: '/board/broken-promises', label: 'commitment.broken.nav', roles: ['supervisor'] },
  { path: '/board/overrides', label: 'supervision.overrides.nav', roles: ['supervisor'] },
  { path: '/board/subjects', label: 'session.nav.subjects', roles: ['supervisor'] },
  { path: '/board/exchange', label: 'exchange.nav', roles: ['supervisor', 'operator', 'chief-representative'] },
  { path: '/catalog', label: 'session.nav.catalog', roles: ['catalog-editor'] },
  { path: '/catalog/revisions', label: 'session.nav.revisions', roles: ['catalog-editor'] },
  { path: '/catalog/calendar', label: 'session.nav.calendar', roles: ['catalog-editor'] },
]

export const placesFor = (roles: string[]) => places.filter((place) => place.roles.some((role) => roles.includes(role)))
