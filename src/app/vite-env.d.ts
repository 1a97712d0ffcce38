interface ImportMetaEnv {
  /** Origin at which this copy is served; empty if the build was not told. */
  readonly SITE_URL: string
  /** Where to send a menu correction, `mailto:…` or an https address; empty if the build was not told. */
  readonly CONTACT_URL: string
  /** Hash of the sources this copy was built from. */
  readonly BUILD_ID: string
}

declare module 'virtual:invented-archive' {
  /** An archive in LinkedIn's layout, of a person who does not exist. Made by `invented` during the build. */
  export function inventedArchive(): Blob
}
