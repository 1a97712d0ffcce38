/** The oldest browsers the guide is built for. Below them it reads as it does without JavaScript. */
export const target = ['chrome111', 'edge111', 'firefox113', 'safari16.4']

/** Path the guide is served under, with slashes at both ends: `BASE_PATH=/guide npm run build` for a sub-folder. */
export function basePath(): string {
  return `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')
}
