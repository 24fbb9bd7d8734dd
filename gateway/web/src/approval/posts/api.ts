import { get, query, request } from '@/ui/http'
import type { Page } from '@/ui/model'

/** A post (岗位) of the own department, the items it handles and the account names of its officers. */
export interface Post {
  name: string
  items: string[]
  officers: string[]
}

export const listPosts = () => get<Post[]>('/api/approval/posts')

/** Names of the posts that the reader belongs to. */
export const listOwnPosts = () => get<{ names: string[] }>('/api/approval/posts/mine')

export const replacePosts = (key: string, posts: Post[]) => request<Post[]>('/api/approval/posts', { method: 'POST', key, body: { posts } })

/** What the department of the reader handles by the catalogue, at most 200. */
export const listOwnItems = (department: string) =>
  get<Page<{ id: string; name: string }>>(`/api/catalog/items${query({ department, limit: 200 })}`)
