import { get, query, send } from '@/ui/http'
import type { Page } from '@/ui/model'

/** A post (岗位) of the own department, the items it handles and the account names of its officers. */
export interface Post {
  name: string
  items: string[]
  officers: string[]
}

export interface PostsAsRead {
  posts: Post[]
  version: string
}

export const listPosts = () => get<Post[]>('/api/approval/posts')

/** Names of the posts that the reader belongs to. */
export const listOwnPosts = () => get<{ names: string[] }>('/api/approval/posts/mine')

/** With the ETag by which it is told whether somebody else has set them since. */
export async function readPosts(): Promise<PostsAsRead> {
  return asRead(await send('/api/approval/posts', {}))
}
export async function replacePosts(key: string, posts: Post[], seen: string): Promise<PostsAsRead> {
  return asRead(await send('/api/approval/posts', { method: 'POST', key, body: { posts }, precondition: seen ? { 'If-Match': seen } : {} }))
}
const asRead = async (answer: Response): Promise<PostsAsRead> => ({ posts: (await answer.json()) as Post[], version: answer.headers.get('ETag') ?? '' })

/** What the department of the reader handles by the catalogue, at most 200. */
export const listOwnItems = (department: string) =>
  get<Page<{ id: string; name: string }>>(`/api/catalog/items${query({ department, limit: 200 })}`)
