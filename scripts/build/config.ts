/** The oldest browsers the guide is built for. Older ones show the prerendered pages, as without JavaScript. */
export const target = ['chrome111', 'edge111', 'firefox113', 'safari16.4']

/** Path the guide is served under, with slashes at both ends: `BASE_PATH=/guide npm run build` for a sub-folder. */
export function basePath(): string {
  return `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')
}
